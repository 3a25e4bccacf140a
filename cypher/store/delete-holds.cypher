// Removes these tenures.
UNWIND $rows AS row
MATCH (:Official {id: row.from})-[holds:HOLDS]->(:Post {id: row.to})
DELETE holds
