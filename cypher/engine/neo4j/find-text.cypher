// At most $limit nodes that full-text $index finds for $query, best first (Neo4j).
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
