// Gives programs the names that they are to have.
UNWIND $rows AS row
MATCH (program:Program {id: row.id})
SET program.name = row.name, program.sortKey = row.sortKey
