// Articles that mention both agencies of each pair of $keys ("id id"), newest first, at most $limit each.
UNWIND $keys AS key
WITH key, split(key, ' ') AS ends
WITH key, ends[0] AS one, ends[1] AS other
MATCH (x:Agency {id: one})
MATCH (y:Agency {id: other})
CALL (x, y) {
  MATCH (x)<-[:MENTIONS]-(sa:Article)-[:MENTIONS]->(y)
  WITH sa ORDER BY sa.sortKey DESC LIMIT $limit
  RETURN collect(sa {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}) AS nodes
}
RETURN key, nodes
ORDER BY key
