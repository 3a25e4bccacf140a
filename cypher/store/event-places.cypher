// Where the events $ids are said to be.
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN event.id AS id, event.place AS text
ORDER BY id
