// A statement that nobody made.
MATCH (:Official)-[m:MADE]->(s:Statement) WITH m, s ORDER BY s.id LIMIT 1 DELETE m
