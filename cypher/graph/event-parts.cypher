// Who holds and who attends each event of $keys, and its topics; one event bounds them all.
UNWIND $keys AS key
MATCH (e:Event {id: key})
CALL (e) {
  MATCH (e)<-[h:HOSTS]-(g:Agency)
  WITH g, h ORDER BY h.articleCount DESC, g.id
  RETURN collect({node: g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS hosts
}
CALL (e) {
  MATCH (e)<-[h:TOOK_PART_IN]-(g:Agency)
  WITH g, h ORDER BY h.articleCount DESC, g.id
  RETURN collect({node: g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS participants
}
CALL (e) {
  MATCH (e)<-[h:ATTENDED]-(o:Official)
  WITH o, h ORDER BY h.articleCount DESC, o.id
  RETURN collect({node: o {.id, .name, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS attendees
}
CALL (e) {
  MATCH (e)-[h:ABOUT]->(t:Topic)
  WITH t, h ORDER BY h.articleCount DESC, t.id
  RETURN collect({node: t {.id, .name, .nameEn, .aliases, .sortKey}, firstSeen: h.firstSeen, lastSeen: h.lastSeen, articleCount: h.articleCount, claims: h.claims}) AS topics
}
RETURN key, e {.id, .name, .date, .place, .aliases, .sortKey} AS parent, hosts, participants, attendees, topics
ORDER BY key
