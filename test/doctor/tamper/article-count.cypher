// A fact with more articles than support it.
MATCH (a:Agency)-[h:RUNS]->(p:Program) WITH h, a, p ORDER BY a.id, p.id LIMIT 1 SET h.articleCount = 99
