// Which statements of $keys are about one of $topics, of one of $officials, and of one of $agencies or its officials, where those are given.
UNWIND $keys AS key
MATCH (s:Statement {id: key})
WHERE (size($topics) = 0 OR EXISTS {
  MATCH (s)-[:ABOUT]->(t:Topic)
  WHERE t.id IN $topics
}) AND (size($officials) = 0 OR EXISTS {
  MATCH (s)<-[:MADE]-(o:Official)
  WHERE o.id IN $officials
}) AND (size($agencies) = 0 OR EXISTS {
  MATCH (s)<-[:MADE]-(g:Agency)
  WHERE g.id IN $agencies
} OR EXISTS {
  MATCH (s)<-[m:MADE]-(:Official)<-[:OF]-(c:Career)-[:`AS`]->(:Post)-[:`IN`]->(pg:Agency)
  WHERE m.career = c.id AND pg.id IN $agencies
})
RETURN key
ORDER BY key
