// The other way round: events that each agency of $keys holds, latest first.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)-[h:HOSTS]->(e:Event)
  WHERE e.sortKey > $above AND e.sortKey < $below
  WITH e, h ORDER BY e.sortKey LIMIT $limit
  RETURN collect({node: e {.id, .name, .date, .place, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS edges
}
CALL (g) {
  UNWIND range(1, $total) AS counted
  MATCH (g)-[h:HOSTS]->(e:Event)
  WHERE e.sortKey > $from AND e.sortKey < $to
  RETURN count(e) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
