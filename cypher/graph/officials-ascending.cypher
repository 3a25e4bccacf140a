// The other way round: all officials, in the reverse order of their names.
CALL () {
  MATCH (o:Official)
  WHERE o.sortKey > $above AND o.sortKey < $below
  WITH o ORDER BY o.sortKey LIMIT $limit
  CALL (o) {
    UNWIND range(1, $posts) AS wanted
    MATCH (o)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
  }
  RETURN collect({node: o {.id, .name, .sortKey}, posts: posts}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (o:Official)
  WHERE o.sortKey > $from AND o.sortKey < $to
  RETURN count(o) AS total
}
RETURN edges, total
