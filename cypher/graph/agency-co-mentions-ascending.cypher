// The other way round: agencies that are mentioned in the same articles as each agency of $keys, most articles first.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  CALL (g) {
    UNWIND range(1, $plain) AS wanted
    MATCH (g)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Agency)
    RETURN x, count(a) AS shared, '' AS firstSeen, '' AS lastSeen
    UNION ALL
    UNWIND range(1, $days) AS wanted
    MATCH (g)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Agency)
    RETURN x, count(a) AS shared, min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen
  }
  WITH g, x, shared, firstSeen, lastSeen
  WHERE x.id <> g.id
    AND (shared < $belowCount OR (shared = $belowCount AND x.id < $below))
    AND (shared > $aboveCount OR (shared = $aboveCount AND x.id > $above))
  WITH x, shared, firstSeen, lastSeen ORDER BY shared, x.id LIMIT $limit
  RETURN collect({node: x {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}, 
    count: shared, firstSeen: firstSeen, lastSeen: lastSeen}) AS edges
}
CALL (g) {
  UNWIND range(1, $total) AS counted
  MATCH (g)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Agency)
  WHERE x.id <> g.id
  RETURN count(DISTINCT x) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
