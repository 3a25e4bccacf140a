// Topics by how much was said on them.
MATCH (t:Topic)
RETURN t.id AS id, t.name AS name, COUNT { (t)<-[:ABOUT]-(:Statement) } AS degree
ORDER BY degree DESC, id
