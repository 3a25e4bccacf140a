// Removes topics that nothing is about.
MATCH (topic:Topic)
WHERE NOT EXISTS { MATCH (:Article)-[:ABOUT]->(topic) }
  AND NOT EXISTS { MATCH (:Statement)-[:ABOUT]->(topic) }
  AND NOT EXISTS { MATCH (:Evidence)-[:OBJECT]->(topic) }
DETACH DELETE topic
