// Officials whose names begin so, by name.
MATCH (o:Official)
WHERE o.name STARTS WITH $prefix
WITH o ORDER BY o.name, o.id LIMIT 20
RETURN o.id AS id, o.name AS name
