// Who runs each program of $keys, and its topics; one program bounds them both.
UNWIND $keys AS key
MATCH (r:Program {id: key})
CALL (r) {
  MATCH (r)<-[h:RUNS]-(g:Agency)
  WITH g, h ORDER BY h.articleCount DESC, g.id
  RETURN collect({node: g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS agencies
}
CALL (r) {
  MATCH (r)-[h:ABOUT]->(t:Topic)
  WITH t, h ORDER BY h.articleCount DESC, t.id
  RETURN collect({node: t {.id, .name, .nameEn, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS topics
}
RETURN key, r {.id, .name, .aliases, .sortKey} AS parent, agencies, topics
ORDER BY key
