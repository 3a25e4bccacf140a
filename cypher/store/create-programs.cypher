// Writes programs that aren't in the graph yet.
UNWIND $rows AS row
CREATE (program:Program {id: row.id, name: row.name, aliases: [], sortKey: row.sortKey, nameTokens: row.nameTokens})
