// The other way round: statements about each topic of $keys, newest first; of anyone, or of $officials or $agencies.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  CALL (t) {
    UNWIND $anyone AS wanted
    MATCH (t)<-[:ABOUT]-(s:Statement)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $officials AS official
    MATCH (:Official {id: official})-[:MADE]->(s:Statement)-[:ABOUT]->(t)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $agencies AS agency
    MATCH (:Agency {id: agency})-[:MADE]->(s:Statement)-[:ABOUT]->(t)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
  }
  WITH s ORDER BY s.sortKey LIMIT $limit
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
CALL (t) {
  UNWIND range(1, $total) AS counted
  CALL (t) {
    UNWIND $anyone AS wanted
    MATCH (t)<-[:ABOUT]-(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $officials AS official
    MATCH (:Official {id: official})-[:MADE]->(s:Statement)-[:ABOUT]->(t)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $agencies AS agency
    MATCH (:Agency {id: agency})-[:MADE]->(s:Statement)-[:ABOUT]->(t)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
  }
  RETURN count(s) AS total
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
