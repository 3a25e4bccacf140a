// Gives officials other ids: a person's least career id changed.
UNWIND $rows AS row
MATCH (official:Official {id: row.from})
SET official.id = row.to
