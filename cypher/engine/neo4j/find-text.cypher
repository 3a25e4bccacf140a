// For each of $asks, sort keys between $above and $below of nodes that full-text index finds for query; the greatest first, at most $limit (Neo4j).
UNWIND $asks AS ask
CALL (ask) {
  CALL db.index.fulltext.queryNodes(ask.index, ask.query) YIELD node
  WITH node.sortKey AS key
  WHERE key > $above AND key < $below
  WITH key
  ORDER BY key DESC
  LIMIT $limit
  RETURN collect(key) AS keys
}
RETURN ask.at AS at, keys
ORDER BY at
