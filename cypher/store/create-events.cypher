// Writes events that aren't in the graph yet.
UNWIND $rows AS row
CREATE (event:Event {id: row.id, name: row.name, date: row.date, aliases: [], sortKey: row.sortKey,
  nameTokens: row.nameTokens})
