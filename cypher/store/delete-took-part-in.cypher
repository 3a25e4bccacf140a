// Removes these facts.
UNWIND $rows AS row
MATCH (:Event {id: row.to})<-[fact:TOOK_PART_IN]-(:Agency {id: row.from})
DELETE fact
