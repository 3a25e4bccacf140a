// Officials of an agency, last seen first, with their latest statements.
MATCH (g:Agency {id: $agency})<-[:IN]-(:Post)<-[h:HOLDS]-(o:Official)
WITH o, max(h.lastSeen) AS lastSeen
ORDER BY lastSeen DESC, o.id DESC
LIMIT 20
RETURN o.id AS id, o.name AS name, lastSeen, COLLECT {
  MATCH (o)-[:MADE]->(s:Statement)
  WITH s ORDER BY s.sortKey DESC LIMIT 5
  MATCH (s)-[:REPORTED_IN]->(a:Article)
  RETURN {id: s.id, text: s.text, article: a.id, title: a.title, publishedOn: a.publishedOn}
} AS statements
ORDER BY lastSeen DESC, id DESC
