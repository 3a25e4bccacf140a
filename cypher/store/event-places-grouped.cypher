// Where articles place the events $ids.
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[mentions:MENTIONS]-(:Article)
WHERE mentions.place IS NOT NULL
RETURN event.id AS id, mentions.place AS text, count(mentions) AS articleCount
ORDER BY id, text
