// Removes these facts.
UNWIND $rows AS row
MATCH (:Agency {id: row.from})-[fact:HOSTS]->(:Event {id: row.to})
DELETE fact
