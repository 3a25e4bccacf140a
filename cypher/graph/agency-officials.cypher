// Officials who hold or held a post in each agency of $keys, last seen first.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)<-[:`IN`]-(p:Post)<-[h:HOLDS]-(o:Official)
  WITH o, min(h.firstSeen) AS firstSeen, max(h.lastSeen) AS lastSeen, max(h.lastSeen) + '|' + o.id AS sortKey
  WHERE sortKey > $above AND sortKey < $below
  WITH o, firstSeen, lastSeen, sortKey ORDER BY sortKey DESC LIMIT $limit
  CALL (o) {
    UNWIND range(1, $posts) AS wanted
    MATCH (o)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
  }
  RETURN collect({node: o {.id, .name, .sortKey}, posts: posts,
    firstSeen: firstSeen, lastSeen: lastSeen, sortKey: sortKey}) AS edges
}
CALL (g) {
  UNWIND range(1, $total) AS counted
  MATCH (g)<-[:`IN`]-(p:Post)<-[h:HOLDS]-(o:Official)
  RETURN count(DISTINCT o) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
