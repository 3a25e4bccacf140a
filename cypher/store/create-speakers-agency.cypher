// Writes who made statements.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (speaker:Agency {id: row.speaker})
CREATE (speaker)-[:MADE {career: row.career}]->(statement)
