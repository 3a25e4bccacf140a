// Writes what statements are about.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (topic:Topic {id: row.to})
CREATE (statement)-[:ABOUT]->(topic)
