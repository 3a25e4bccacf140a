// The articles in which a person stands with exactly these careers.
UNWIND $rows AS row
MATCH (evidence:Evidence {person: row.name})
WHERE evidence.rows = row.rows
MATCH (evidence)-[:FROM]->(article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
