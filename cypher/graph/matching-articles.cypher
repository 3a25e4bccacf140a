// Which articles of $keys are about one of $topics, mention one of $officials, and mention one of $agencies, where those are given.
UNWIND $keys AS key
MATCH (a:Article {id: key})
WHERE (size($topics) = 0 OR EXISTS {
  MATCH (a)-[:ABOUT]->(t:Topic)
  WHERE t.id IN $topics
}) AND (size($officials) = 0 OR EXISTS {
  MATCH (a)-[:MENTIONS]->(o:Official)
  WHERE o.id IN $officials
}) AND (size($agencies) = 0 OR EXISTS {
  MATCH (a)-[:MENTIONS]->(g:Agency)
  WHERE g.id IN $agencies
})
RETURN key
ORDER BY key
