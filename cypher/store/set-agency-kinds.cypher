// Gives agencies that the registry doesn't know their kind and sector.
UNWIND $rows AS row
MATCH (agency:Agency {id: row.id})
SET agency.kind = row.kind, agency.sector = row.sector
