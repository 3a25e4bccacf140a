// A mention with other words.
MATCH (a:Article)-[m:MENTIONS]->(x:Agency) WITH m, a, x ORDER BY a.id, x.id LIMIT 1 SET m.surfaces = ['엉뚱한 기관']
