// Sort keys between $above and $below of nodes whose $property holds any word of $query and has $phrase in it; the least first, at most $limit (embedded engine).
CALL grafeo.search.text($label, $property, $query, $most) YIELD node_id, score
MATCH (n)
WHERE id(n) = node_id AND n.sortKey > $above AND n.sortKey < $below AND n[$property] CONTAINS $phrase
WITH n.sortKey AS key
ORDER BY key
LIMIT $limit
RETURN collect(key) AS keys
