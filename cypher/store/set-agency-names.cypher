// Gives agencies the names that they are to have.
UNWIND $rows AS row
MATCH (agency:Agency {id: row.id})
SET agency.name = row.name, agency.sortKey = row.sortKey
