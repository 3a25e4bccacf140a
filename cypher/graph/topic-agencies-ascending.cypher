// The other way round: agencies that spoke on each topic of $keys themselves, most statements first.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(g:Agency)
  WHERE s.publishedOn >= $from AND s.publishedOn <= $to AND g.kind IN $kinds
  WITH g, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount, min(s.publishedOn) AS firstSpokeOn, max(s.publishedOn) AS lastSpokeOn
  WHERE (statementCount < $belowCount OR (statementCount = $belowCount AND g.id < $below))
    AND (statementCount > $aboveCount OR (statementCount = $aboveCount AND g.id > $above))
  WITH g, statementCount, reportCount, firstSpokeOn, lastSpokeOn ORDER BY statementCount, g.id LIMIT $limit
  RETURN collect({node: g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey},
    statementCount: statementCount, reportCount: reportCount, firstSpokeOn: firstSpokeOn, lastSpokeOn: lastSpokeOn}) AS edges
}
CALL (t) {
  UNWIND range(1, $total) AS counted
  MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(g:Agency)
  WHERE s.publishedOn >= $from AND s.publishedOn <= $to AND g.kind IN $kinds
  RETURN count(DISTINCT g) AS total
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
