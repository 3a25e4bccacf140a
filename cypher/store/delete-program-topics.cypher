// Removes these facts.
UNWIND $rows AS row
MATCH (:Program {id: row.from})-[fact:ABOUT]->(:Topic {id: row.to})
DELETE fact
