// Gives events their places.
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event.place = row.place
