// Officials who are in one article, or each in an article with a third whom few articles name.
MATCH (x:Official)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(y:Official)
WHERE x.id < y.id AND a.id < '2'
WITH DISTINCT x.id AS from, y.id AS to
ORDER BY from, to
LIMIT 15
RETURN from, to
UNION
MATCH (x:Official)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(z:Official)<-[:MENTIONS]-(:Article)-[:MENTIONS]->(y:Official)
WHERE x.id < y.id AND a.id < '2' AND COUNT { (z)<-[:MENTIONS]-() } < 40
WITH DISTINCT x.id AS from, y.id AS to
ORDER BY from, to
LIMIT 15
RETURN from, to
