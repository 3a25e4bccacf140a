// A statement that no article reports.
MATCH (s:Statement)-[r:REPORTED_IN]->(:Article) WITH r, s ORDER BY s.id LIMIT 1 DELETE r
