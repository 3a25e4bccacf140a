// Article, topics, speakers and event of each statement of $keys, in the parts that are wanted.
UNWIND $keys AS key
MATCH (s:Statement {id: key})
CALL (s) {
  UNWIND range(1, $articles) AS wanted
  MATCH (s)-[:REPORTED_IN]->(sa:Article)
  RETURN collect([sa.id, sa.title, sa.subtitle, sa.outlet, sa.publishedOn, sa.url, sa.language]) AS articles
}
CALL (s) {
  UNWIND range(1, $topics) AS wanted
  MATCH (s)-[:ABOUT]->(st:Topic)
  WITH st ORDER BY st.id
  RETURN collect(st.id) AS topics
}
CALL (s) {
  UNWIND range(1, $speakers) AS wanted
  MATCH (s)<-[:MADE]-(so:Official)
  WITH so ORDER BY so.id
  RETURN collect([so.id, so.name]) AS officials
}
CALL (s) {
  UNWIND range(1, $speakers) AS wanted
  MATCH (s)<-[:MADE]-(sg:Agency)
  WITH sg ORDER BY sg.id
  RETURN collect([sg.id, sg.name, sg.kind, sg.sector, sg.validFrom, sg.validTo]) AS agencies
}
CALL (s) {
  UNWIND range(1, $events) AS wanted
  MATCH (s)-[:AT]->(se:Event)
  WITH se ORDER BY se.id
  RETURN collect(se {.id, .name, .date, .place, .aliases, .sortKey}) AS events
}
RETURN key, [s.id, s.text, s.direct, s.verb, s.start, s.end, s.rule, s.confidence, s.publishedOn] AS node, articles, topics, officials, agencies, events
ORDER BY key
