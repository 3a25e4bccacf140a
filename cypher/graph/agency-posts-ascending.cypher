// The other way round: posts in each agency of $keys, by title.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)<-[:`IN`]-(p:Post)
  WITH p, p.title + '|' + p.id AS sortKey
  WHERE sortKey > $above AND sortKey < $below
  WITH p, sortKey ORDER BY sortKey LIMIT $limit
  RETURN collect({node: p {.id, .title}, sortKey: sortKey}) AS edges
}
CALL (g) {
  UNWIND range(1, $total) AS counted
  MATCH (g)<-[:`IN`]-(p:Post)
  RETURN count(p) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
