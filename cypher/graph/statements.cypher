// All statements, newest first.
CALL () {
  MATCH (s:Statement)
  WHERE s.sortKey > $above AND s.sortKey < $below AND s.direct IN $direct
  WITH s ORDER BY s.sortKey DESC LIMIT $limit
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
CALL () {
  UNWIND $total AS counted
  MATCH (s:Statement)
  WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct
  RETURN count(s) AS total
}
RETURN edges, total
