// The other way round: officials who are mentioned in the same articles as each official of $keys, most articles first.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  MATCH (o)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Official)
  WHERE x.id <> o.id
  WITH x, count(a) AS shared, min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen
  WHERE (shared < $belowCount OR (shared = $belowCount AND x.id < $below))
    AND (shared > $aboveCount OR (shared = $aboveCount AND x.id > $above))
  WITH x, shared, firstSeen, lastSeen ORDER BY shared, x.id LIMIT $limit
  CALL (x) {
    UNWIND $posts AS wanted
    MATCH (x)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect({post: p {.id, .title}, agency: CASE WHEN pg IS NOT NULL THEN pg {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} END,
      firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS posts
  }
  RETURN collect({node: x {.id, .name, .sortKey}, posts: posts,
    count: shared, firstSeen: firstSeen, lastSeen: lastSeen}) AS edges
}
CALL (o) {
  UNWIND $total AS counted
  MATCH (o)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Official)
  WHERE x.id <> o.id
  RETURN count(DISTINCT x) AS total
}
RETURN key, o {.id, .name, .sortKey} AS parent, edges, total
ORDER BY key
