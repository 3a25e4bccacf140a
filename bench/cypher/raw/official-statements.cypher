// The latest statements of an official with article and topics.
MATCH (o:Official {id: $official})-[:MADE]->(s:Statement)
WITH s ORDER BY s.sortKey DESC LIMIT 20
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN s.id AS id, s.text AS text, s.direct AS direct, s.verb AS verb,
  a.id AS article, a.title AS title, a.publishedOn AS publishedOn,
  COLLECT { MATCH (s)-[:ABOUT]->(t:Topic) RETURN t.name ORDER BY t.id } AS topics
ORDER BY s.sortKey DESC
