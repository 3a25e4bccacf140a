// A tenure that begins earlier.
MATCH (:Official)-[h:HOLDS]->(p:Post) WITH h, p ORDER BY p.id LIMIT 1 SET h.firstSeen = '1999-01-01'
