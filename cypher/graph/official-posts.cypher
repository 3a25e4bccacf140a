// Posts that each official of $keys holds or held, last seen first.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  UNWIND range(1, $posts) AS wanted
  MATCH (o)-[h:HOLDS]->(p:Post)
  OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
  WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
  RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
}
RETURN key, o {.id, .name, .sortKey} AS node, posts
ORDER BY key
