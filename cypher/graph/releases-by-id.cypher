// Releases of $keys with the articles that make each up, oldest first.
UNWIND $keys AS key
MATCH (r:Release {id: key})
CALL (r) {
  MATCH (r)<-[:PART_OF_RELEASE]-(sa:Article)
  WITH sa ORDER BY sa.sortKey
  RETURN collect([sa.id, sa.title, sa.subtitle, sa.outlet, sa.publishedOn, sa.url, sa.language]) AS articles
}
RETURN key, r {.id, .firstSeen, .lastSeen, .articleCount} AS node, articles
ORDER BY key
