// Officials by how much they said.
MATCH (o:Official)
WITH o, COUNT { (o)-[:MADE]->(:Statement) } AS degree
WHERE degree > 0
RETURN o.id AS id, o.name AS name, degree
ORDER BY degree DESC, id
