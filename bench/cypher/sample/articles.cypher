// Some articles by how much hangs on them.
MATCH (a:Article)
WHERE a.id STARTS WITH 'a' OR a.id STARTS WITH '3'
RETURN a.id AS id, a.title AS name, COUNT { (a)--() } AS degree
ORDER BY degree DESC, id
