// The other way round: programs that each agency of $keys runs, best supported first.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)-[h:RUNS]->(r:Program)
  WHERE (h.articleCount < $belowCount OR (h.articleCount = $belowCount AND r.id < $below))
    AND (h.articleCount > $aboveCount OR (h.articleCount = $aboveCount AND r.id > $above))
  WITH r, h ORDER BY h.articleCount, r.id LIMIT $limit
  RETURN collect({node: r {.id, .name, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS edges
}
CALL (g) {
  UNWIND range(1, $total) AS counted
  MATCH (g)-[h:RUNS]->(r:Program)
  RETURN count(r) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
