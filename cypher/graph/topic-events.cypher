// Events on each topic of $keys, latest first.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  MATCH (t)<-[h:ABOUT]-(e:Event)
  WHERE e.sortKey > $above AND e.sortKey < $below
  WITH e, h ORDER BY e.sortKey DESC LIMIT $limit
  RETURN collect({node: e {.id, .name, .date, .place, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS edges
}
CALL (t) {
  UNWIND range(1, $total) AS counted
  MATCH (t)<-[h:ABOUT]-(e:Event)
  WHERE e.sortKey > $from AND e.sortKey < $to
  RETURN count(e) AS total
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
