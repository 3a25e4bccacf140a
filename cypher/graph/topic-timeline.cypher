// Statements about each topic of $keys, counted by the first $length characters of their day.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(s:Statement)-[:REPORTED_IN]->(a:Article)
  WHERE s.publishedOn >= $from AND s.publishedOn <= $to
  WITH s, a, substring(s.publishedOn, 0, $length) AS start
  WITH start, count(DISTINCT s.distinctKey) AS statementCount, count(DISTINCT s) AS reportCount, count(DISTINCT a) AS articleCount
  ORDER BY start
  RETURN collect({start: start, statementCount: statementCount, reportCount: reportCount, articleCount: articleCount}) AS buckets
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, buckets
ORDER BY key
