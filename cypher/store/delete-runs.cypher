// Removes these facts.
UNWIND $rows AS row
MATCH (:Agency {id: row.from})-[fact:RUNS]->(:Program {id: row.to})
DELETE fact
