// Agencies in the same articles as an agency, most articles first.
MATCH (g:Agency {id: $agency})<-[:MENTIONS]-(:Article)-[:MENTIONS]->(x:Agency)
WHERE x <> g
WITH x, count(*) AS count
ORDER BY count DESC, x.id DESC
LIMIT 20
RETURN x.id AS id, x.name AS name, count
ORDER BY count DESC, id DESC
