// Events that both officials of each pair of $keys ("id id") attended, latest first, at most $limit each.
UNWIND $keys AS key
WITH key, split(key, ' ') AS ends
WITH key, ends[0] AS one, ends[1] AS other
MATCH (x:Official {id: one})
MATCH (y:Official {id: other})
CALL (x, y) {
  MATCH (x)-[:ATTENDED]->(se:Event)<-[:ATTENDED]-(y)
  WITH se ORDER BY se.sortKey DESC LIMIT $limit
  RETURN collect(se {.id, .name, .date, .place, .aliases, .sortKey}) AS nodes
}
RETURN key, nodes
ORDER BY key
