// The articles that call agencies by a form other than their name; $ids are those that the forms would have as names.
UNWIND $ids AS id
MATCH (evidence:Evidence {object: id})
WHERE evidence.kind = 'ALIAS'
MATCH (evidence)-[:FROM]->(article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
