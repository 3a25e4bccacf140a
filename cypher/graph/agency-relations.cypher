// The registry about each agency of $keys: what it belongs to, what belongs to it, what came before and after.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)-[:PART_OF]->(x:Agency)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}) AS parents
}
CALL (g) {
  MATCH (g)<-[:PART_OF]-(x:Agency)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}) AS parts
}
CALL (g) {
  MATCH (g)<-[:SUCCEEDED_BY]-(x:Agency)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}) AS predecessors
}
CALL (g) {
  MATCH (g)-[:SUCCEEDED_BY]->(x:Agency)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}) AS successors
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, parents, parts, predecessors, successors
ORDER BY key
