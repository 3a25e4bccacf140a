// Removes these facts.
UNWIND $rows AS row
MATCH (:Event {id: row.to})<-[fact:ATTENDED]-(:Official {id: row.from})
DELETE fact
