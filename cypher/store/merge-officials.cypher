// Makes sure that officials exist.
UNWIND $rows AS row
MERGE (official:Official {id: row.id})
SET official.name = row.name, official.sortKey = row.sortKey, official.nameTokens = row.nameTokens
