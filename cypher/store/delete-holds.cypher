// Removes the tenures of the officials $ids.
UNWIND $ids AS id
MATCH (:Official {id: id})-[holds:HOLDS]->(:Post)
DELETE holds
