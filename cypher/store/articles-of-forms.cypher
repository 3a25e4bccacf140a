// The articles that call agencies by $texts, a form other than their name.
UNWIND $texts AS text
MATCH (evidence:Evidence {text: text})
WHERE evidence.kind = 'ALIAS'
MATCH (evidence)-[:FROM]->(article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
