// Own statements of each agency of $keys, counted by the first $length characters of their day.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)-[:MADE]->(s:Statement)-[:REPORTED_IN]->(a:Article)
  WHERE s.publishedOn >= $from AND s.publishedOn <= $to
  WITH s, a, substring(s.publishedOn, 0, $length) AS start
  WITH start, count(DISTINCT s.distinctKey) AS statementCount, count(DISTINCT s) AS reportCount, count(DISTINCT a) AS articleCount
  ORDER BY start
  RETURN collect({start: start, statementCount: statementCount, reportCount: reportCount, articleCount: articleCount}) AS buckets
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, buckets
ORDER BY key
