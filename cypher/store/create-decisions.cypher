// Writes decisions of curators.
UNWIND $rows AS row
CREATE (decision:Decision {id: row.id, decision: row.decision, who: row.who, why: row.why, record: row.record})
