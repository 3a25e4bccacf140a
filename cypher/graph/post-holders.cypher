// The agency of each post of $keys and everybody seen in it, first seen first.
UNWIND $keys AS key
MATCH (p:Post {id: key})
CALL (p) {
  OPTIONAL MATCH (p)-[:`IN`]->(g:Agency)
  RETURN g
}
CALL (p) {
  MATCH (p)<-[h:HOLDS]-(o:Official)
  WITH h, o ORDER BY h.firstSeen, h.lastSeen, o.id
  RETURN collect({node: o {.id, .name, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS holders
}
RETURN key, p {.id, .title} AS node, CASE WHEN g IS NOT NULL THEN g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} END AS agency, holders
ORDER BY key
