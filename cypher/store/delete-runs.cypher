// Removes these facts.
UNWIND $rows AS row
MATCH (:Program {id: row.to})<-[fact:RUNS]-(:Agency {id: row.from})
DELETE fact
