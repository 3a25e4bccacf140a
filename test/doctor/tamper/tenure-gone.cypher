// A tenure that was removed though articles tell it.
MATCH (:Official)-[h:HOLDS]->(p:Post) WITH h, p ORDER BY p.id LIMIT 1 DELETE h
