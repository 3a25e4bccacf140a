// For each post of each official of $keys, the first day on which somebody who was seen in it later was seen in it.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  MATCH (o)-[h:HOLDS]->(p:Post)<-[n:HOLDS]-(x:Official)
  WHERE x.id <> o.id AND n.lastSeen > h.lastSeen
  WITH p, min(n.firstSeen) AS replacedOn ORDER BY p.id
  RETURN collect({post: p.id, replacedOn: replacedOn}) AS posts
}
RETURN key, posts
ORDER BY key
