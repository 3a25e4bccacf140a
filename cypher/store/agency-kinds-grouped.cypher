// What articles take the agencies $ids to be.
UNWIND $ids AS id
MATCH (agency:Agency {id: id})<-[mentions:MENTIONS]-(:Article)
WHERE mentions.kind IS NOT NULL
RETURN agency.id AS id, mentions.kind AS text, count(mentions) AS articleCount
ORDER BY id, text
