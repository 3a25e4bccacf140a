// Officials who made statements of $keys, with how many of them.
UNWIND $keys AS key
MATCH (s:Statement {id: key})<-[:MADE]-(o:Official)
WITH o, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount
CALL (o) {
  UNWIND range(1, $posts) AS wanted
  MATCH (o)-[h:HOLDS]->(p:Post)
  OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
  WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
  RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
}
RETURN o {.id, .name, .sortKey} AS node, posts, statementCount, reportCount
ORDER BY statementCount DESC, o.id
