// Removes these facts.
UNWIND $rows AS row
MATCH (:Event {id: row.from})-[fact:ABOUT]->(:Topic {id: row.to})
DELETE fact
