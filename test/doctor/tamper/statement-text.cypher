// Another text in a statement.
MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 1 SET s.text = '아무도 하지 않은 말'
