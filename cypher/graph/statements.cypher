// All statements, newest first.
CALL () {
  MATCH (s:Statement)
  WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
  WITH s ORDER BY s.sortKey DESC LIMIT $limit
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
  RETURN collect([[s.id, s.text, s.direct, s.verb, s.start, s.end, s.rule, s.confidence, s.publishedOn], articles, topics, officials, agencies]) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (s:Statement)
  WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
  RETURN count(s) AS total
}
RETURN edges, total
