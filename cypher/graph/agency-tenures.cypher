// Who was seen in which post of each agency of $keys by $day, and when each then was first seen in another post.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)<-[:`IN`]-(p:Post)<-[h:HOLDS]-(o:Official)
  WHERE h.firstSeen <= $day
  CALL (o, h) {
    MATCH (o)-[n:HOLDS]->(:Post)
    WHERE n.firstSeen > h.lastSeen
    RETURN min(n.firstSeen) AS movedOn
  }
  WITH p, h, o, movedOn ORDER BY p.id, o.id
  RETURN collect({node: o {.id, .name, .sortKey}, post: p {.id, .title}, firstSeen: h.firstSeen, lastSeen: h.lastSeen,
    articleCount: h.articleCount, claims: h.claims, movedOn: movedOn}) AS tenures
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, tenures
ORDER BY key
