// Removes these facts.
UNWIND $rows AS row
MATCH (:Official {id: row.from})-[fact:ATTENDED]->(:Event {id: row.to})
DELETE fact
