// The other way round: statements made at each event of $keys, newest first; about any topic or about $aboutTopics.
UNWIND $keys AS key
MATCH (e:Event {id: key})
CALL (e) {
  CALL (e) {
    UNWIND $anyTopic AS wanted
    MATCH (e)<-[:AT]-(s:Statement)
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct
    RETURN s
    UNION ALL
    UNWIND $aboutTopics AS topic
    MATCH (e)<-[:AT]-(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct
    RETURN s
  }
  WITH s ORDER BY s.sortKey LIMIT $limit
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
  RETURN collect({node: s {.id, .text, .direct, .verb, .start, .end, .rule, .confidence, .publishedOn, .sortKey}, articles: articles, topics: topics, officials: officials, agencies: agencies}) AS edges
}
CALL (e) {
  UNWIND $total AS counted
  CALL (e) {
    UNWIND $anyTopic AS wanted
    MATCH (e)<-[:AT]-(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct
    RETURN s
    UNION ALL
    UNWIND $aboutTopics AS topic
    MATCH (e)<-[:AT]-(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct
    RETURN s
  }
  RETURN count(s) AS total
}
RETURN key, e {.id, .name, .date, .place, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
