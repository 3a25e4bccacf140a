// The other way round: officials who are mentioned in the same articles as each official of $keys, most articles first.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  CALL (o) {
    UNWIND range(1, $plain) AS wanted
    MATCH (o)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Official)
    RETURN x, count(a) AS shared, '' AS firstSeen, '' AS lastSeen
    UNION ALL
    UNWIND range(1, $days) AS wanted
    MATCH (o)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Official)
    RETURN x, count(a) AS shared, min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen
  }
  WITH o, x, shared, firstSeen, lastSeen
  WHERE x.id <> o.id
    AND (shared < $belowCount OR (shared = $belowCount AND x.id < $below))
    AND (shared > $aboveCount OR (shared = $aboveCount AND x.id > $above))
  WITH x, shared, firstSeen, lastSeen ORDER BY shared, x.id LIMIT $limit
  CALL (x) {
    UNWIND range(1, $posts) AS wanted
    MATCH (x)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
  }
  RETURN collect({node: x {.id, .name, .sortKey}, posts: posts,
    count: shared, firstSeen: firstSeen, lastSeen: lastSeen}) AS edges
}
CALL (o) {
  UNWIND range(1, $total) AS counted
  MATCH (o)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Official)
  WHERE x.id <> o.id
  RETURN count(DISTINCT x) AS total
}
RETURN key, o {.id, .name, .sortKey} AS parent, edges, total
ORDER BY key
