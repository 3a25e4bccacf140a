// The agency of each post of $keys and everybody seen in it, first seen first, and when each was next seen in another.
UNWIND $keys AS key
MATCH (p:Post {id: key})
CALL (p) {
  OPTIONAL MATCH (p)-[:`IN`]->(g:Agency)
  RETURN g
}
CALL (p) {
  MATCH (p)<-[h:HOLDS]-(o:Official)
  CALL (o, h) {
    MATCH (o)-[n:HOLDS]->(:Post)
    WHERE n.firstSeen > h.lastSeen
    RETURN min(n.firstSeen) AS movedOn
  }
  WITH h, o, movedOn ORDER BY h.firstSeen, h.lastSeen, o.id
  RETURN collect({node: o {.id, .name, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims, movedOn: movedOn}) AS holders
}
RETURN key, p {.id, .title} AS node, CASE WHEN g IS NOT NULL THEN g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} END AS agency, holders
ORDER BY key
