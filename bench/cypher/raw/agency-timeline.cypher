// Statements on a topic by an agency and by officials in its offices, counted by month.
MATCH (t:Topic {id: $topic}), (g:Agency {id: $agency})
CALL (g) {
  MATCH (g)-[:MADE]->(s:Statement) RETURN s
  UNION
  MATCH (g)<-[:IN]-(:Post)<-[:AS]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement) WHERE m.career = c.id
  RETURN s
}
MATCH (s)-[:ABOUT]->(t)
WITH substring(s.publishedOn, 0, 7) AS month, count(s) AS count
RETURN month, count
ORDER BY month
