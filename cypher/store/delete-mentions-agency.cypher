// Removes what the articles $ids mention of this sort; gives the ids of those mentioned.
UNWIND $ids AS id
MATCH (:Article {id: id})-[mentions:MENTIONS]->(mentioned:Agency)
WITH mentions, mentioned.id AS mentionedId
DELETE mentions
RETURN DISTINCT mentionedId AS id
ORDER BY id
