// Makes sure that programs exist.
UNWIND $rows AS row
MERGE (program:Program {id: row.id})
SET program.name = row.name, program.sortKey = row.sortKey
