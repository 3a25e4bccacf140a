// The articles that give people the careers $ids.
UNWIND $ids AS id
MATCH (evidence:Evidence {subject: id})
WHERE evidence.kind = 'HOLDS'
MATCH (evidence)-[:FROM]->(article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
