// Writes who made statements.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (speaker:Official {id: row.speaker})
CREATE (speaker)-[:MADE {career: row.career}]->(statement)
