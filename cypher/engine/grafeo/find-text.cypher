// At most $limit nodes whose $property holds any word of $query, best first (embedded engine).
CALL grafeo.search.text($label, $property, $query, $limit) YIELD node_id, score
MATCH (n)
WHERE id(n) = node_id
RETURN n.id AS id, score AS score
ORDER BY score DESC, id
