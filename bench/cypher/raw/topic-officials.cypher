// Officials who spoke on a topic, with counts and the post last seen.
MATCH (t:Topic {id: $topic})<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
WITH o, count(DISTINCT s.distinctKey) AS statementCount
ORDER BY statementCount DESC, o.id DESC
LIMIT 20
CALL (o) {
  OPTIONAL MATCH (o)-[h:HOLDS]->(p:Post)
  OPTIONAL MATCH (p)-[:IN]->(g:Agency)
  RETURN p.title AS post, g.name AS agency
  ORDER BY h.lastSeen DESC, p.id
  LIMIT 1
}
RETURN o.id AS id, o.name AS name, statementCount, post, agency
ORDER BY statementCount DESC, id DESC
