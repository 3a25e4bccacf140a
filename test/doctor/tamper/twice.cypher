// A relationship that is there twice.
MATCH (a:Article)-[:ABOUT]->(t:Topic) WITH a, t ORDER BY a.id, t.id LIMIT 1 CREATE (a)-[:ABOUT {rank: 1, fields: [], starts: [], ends: []}]->(t)
