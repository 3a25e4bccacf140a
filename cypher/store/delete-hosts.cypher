// Removes these facts.
UNWIND $rows AS row
MATCH (:Event {id: row.to})<-[fact:HOSTS]-(:Agency {id: row.from})
DELETE fact
