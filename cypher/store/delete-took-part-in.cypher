// Removes these facts.
UNWIND $rows AS row
MATCH (:Agency {id: row.from})-[fact:TOOK_PART_IN]->(:Event {id: row.to})
DELETE fact
