// Statements of each official of $keys, newest first; of all, or of those that are narrowed and about any topic or about $aboutTopics.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  CALL (o) {
    UNWIND $anything AS wanted
    MATCH (o)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $above AND s.sortKey < $below
    RETURN s, s.sortKey AS sortKey
    UNION ALL
    UNWIND $anyTopic AS wanted
    MATCH (o)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s, s.sortKey AS sortKey
    UNION ALL
    UNWIND $aboutTopics AS topic
    MATCH (o)-[:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s, s.sortKey AS sortKey
  }
  WITH s, sortKey ORDER BY sortKey DESC LIMIT $limit
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
CALL (o) {
  UNWIND range(1, $total) AS counted
  CALL (o) {
    UNWIND $anything AS wanted
    MATCH (o)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to
    RETURN s
    UNION ALL
    UNWIND $anyTopic AS wanted
    MATCH (o)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $aboutTopics AS topic
    MATCH (o)-[:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
  }
  RETURN count(s) AS total
}
RETURN key, o {.id, .name, .sortKey} AS parent, edges, total
ORDER BY key
