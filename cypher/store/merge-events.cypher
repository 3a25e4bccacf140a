// Makes sure that events exist.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event.name = row.name, event.date = row.date, event.sortKey = row.sortKey
