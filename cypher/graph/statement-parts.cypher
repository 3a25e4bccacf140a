// Article, topics, speakers and event of each statement of $keys, in the parts that are wanted.
UNWIND $keys AS key
MATCH (s:Statement {id: key})
CALL (s) {
  UNWIND $articles AS wanted
  MATCH (s)-[:REPORTED_IN]->(sa:Article)
  RETURN collect(sa {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}) AS articles
}
CALL (s) {
  UNWIND $topics AS wanted
  MATCH (s)-[:ABOUT]->(st:Topic)
  WITH st ORDER BY st.id
  RETURN collect(st {.id, .name, .nameEn, .aliases, .sortKey}) AS topics
}
CALL (s) {
  UNWIND $speakers AS wanted
  MATCH (s)<-[sm:MADE]-(so:Official)
  WITH so, sm ORDER BY so.id
  RETURN collect({speaker: so {.id, .name, .sortKey}, career: sm.career}) AS officials
}
CALL (s) {
  UNWIND $speakers AS wanted
  MATCH (s)<-[:MADE]-(sg:Agency)
  WITH sg ORDER BY sg.id
  RETURN collect(sg {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}) AS agencies
}
CALL (s) {
  UNWIND $events AS wanted
  MATCH (s)-[:AT]->(se:Event)
  WITH se ORDER BY se.id
  RETURN collect(se {.id, .name, .date, .place, .aliases, .sortKey}) AS events
}
RETURN key, s {.id, .text, .direct, .verb, .start, .end, .rule, .confidence, .publishedOn, .sortKey} AS node, articles, topics, officials, agencies, events
ORDER BY key
