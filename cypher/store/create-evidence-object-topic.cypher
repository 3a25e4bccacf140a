// Links evidence to its object.
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.id})
MATCH (object:Topic {id: row.end})
CREATE (evidence)-[:OBJECT]->(object)
