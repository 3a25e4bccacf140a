// Writes at which events statements were made.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (event:Event {id: row.to})
CREATE (statement)-[:AT]->(event)
