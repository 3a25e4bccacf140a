// Links evidence to its subject.
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.id})
MATCH (subject:Event {id: row.end})
CREATE (evidence)-[:SUBJECT]->(subject)
