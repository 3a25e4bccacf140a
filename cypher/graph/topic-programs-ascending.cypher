// The other way round: programs on each topic of $keys, best supported first.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  MATCH (t)<-[h:ABOUT]-(r:Program)
  WHERE (h.articleCount < $belowCount OR (h.articleCount = $belowCount AND r.id < $below))
    AND (h.articleCount > $aboveCount OR (h.articleCount = $aboveCount AND r.id > $above))
  WITH r, h ORDER BY h.articleCount, r.id LIMIT $limit
  RETURN collect({node: r {.id, .name, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS edges
}
CALL (t) {
  UNWIND range(1, $total) AS counted
  MATCH (t)<-[h:ABOUT]-(r:Program)
  RETURN count(r) AS total
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
