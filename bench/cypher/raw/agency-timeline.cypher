// What an agency and the officials in its offices said on a topic, counted by month, the latest hundred months.
MATCH (g:Agency {id: $agency})
CALL (g) {
  MATCH (g)-[:MADE]->(s:Statement) RETURN s
  UNION
  MATCH (g)<-[:IN]-(:Post)<-[:AS]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement) WHERE m.career = c.id
  RETURN s
}
MATCH (s)-[:ABOUT]->(:Topic {id: $topic})
WITH substring(s.publishedOn, 0, 7) AS month, count(DISTINCT s.distinctKey) AS count
RETURN month, count
ORDER BY month DESC
LIMIT 100
