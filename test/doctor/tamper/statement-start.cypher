// A statement that starts elsewhere.
MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 1 SET s.start = s.start + 1
