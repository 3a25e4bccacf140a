// Writes careers, whose they are and in which posts.
UNWIND $rows AS row
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
CREATE (career:Career {id: row.id, name: row.name, agency: row.agency, title: row.title})
CREATE (career)-[:OF]->(official)
CREATE (career)-[:`AS`]->(post)
