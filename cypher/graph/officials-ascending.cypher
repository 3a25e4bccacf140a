// The other way round: all officials, in the reverse order of their names.
CALL () {
  MATCH (o:Official)
  WHERE o.sortKey > $above AND o.sortKey < $below
  WITH o ORDER BY o.sortKey LIMIT $limit
  CALL (o) {
    UNWIND $posts AS wanted
    MATCH (o)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect({post: p {.id, .title}, agency: CASE WHEN pg IS NOT NULL THEN pg {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} END,
      firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS posts
  }
  RETURN collect({node: o {.id, .name, .sortKey}, posts: posts}) AS edges
}
CALL () {
  UNWIND $total AS counted
  MATCH (o:Official)
  WHERE o.sortKey > $from AND o.sortKey < $to
  RETURN count(o) AS total
}
RETURN edges, total
