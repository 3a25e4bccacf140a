// The other way round: statements of each agency of $keys, newest first: its own, or those of officials in its offices.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  UNWIND [g.id] + $others AS id
  MATCH (x:Agency {id: id})
  CALL (x) {
    UNWIND $ofItself AS itself
    UNWIND $anyTopic AS wanted
    MATCH (x)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $ofOfficials AS theirs
    UNWIND $anyTopic AS wanted
    MATCH (x)<-[:`IN`]-(:Post)<-[:`AS`]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence AND m.career = c.id
    RETURN s
    UNION ALL
    UNWIND $ofItself AS itself
    UNWIND $aboutTopics AS topic
    MATCH (x)-[:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $ofOfficials AS theirs
    UNWIND $aboutTopics AS topic
    MATCH (x)<-[:`IN`]-(:Post)<-[:`AS`]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct AND s.confidence >= $minConfidence AND m.career = c.id
    RETURN s
  }
  WITH DISTINCT s
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
CALL (g) {
  UNWIND range(1, $total) AS counted
  UNWIND [g.id] + $others AS id
  MATCH (x:Agency {id: id})
  CALL (x) {
    UNWIND $ofItself AS itself
    UNWIND $anyTopic AS wanted
    MATCH (x)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $ofOfficials AS theirs
    UNWIND $anyTopic AS wanted
    MATCH (x)<-[:`IN`]-(:Post)<-[:`AS`]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence AND m.career = c.id
    RETURN s
    UNION ALL
    UNWIND $ofItself AS itself
    UNWIND $aboutTopics AS topic
    MATCH (x)-[:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $ofOfficials AS theirs
    UNWIND $aboutTopics AS topic
    MATCH (x)<-[:`IN`]-(:Post)<-[:`AS`]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence AND m.career = c.id
    RETURN s
  }
  WITH DISTINCT s
  RETURN count(s) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
