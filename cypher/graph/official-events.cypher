// Events that each official of $keys attended, latest first.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  MATCH (o)-[h:ATTENDED]->(e:Event)
  WHERE e.sortKey > $above AND e.sortKey < $below
  WITH e, h ORDER BY e.sortKey DESC LIMIT $limit
  RETURN collect({node: e {.id, .name, .date, .place, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS edges
}
CALL (o) {
  UNWIND range(1, $total) AS counted
  MATCH (o)-[h:ATTENDED]->(e:Event)
  WHERE e.sortKey > $from AND e.sortKey < $to
  RETURN count(e) AS total
}
RETURN key, o {.id, .name, .sortKey} AS parent, edges, total
ORDER BY key
