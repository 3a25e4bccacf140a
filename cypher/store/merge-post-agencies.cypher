// Makes sure that posts are in their agencies.
UNWIND $rows AS row
MATCH (post:Post {id: row.from})
MATCH (agency:Agency {id: row.to})
MERGE (post)-[:`IN`]->(agency)
