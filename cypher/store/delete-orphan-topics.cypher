// Removes those of $ids that nothing is about.
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:ABOUT]->(topic) }
  AND NOT EXISTS { MATCH (:Statement)-[:ABOUT]->(topic) }
  AND NOT EXISTS { MATCH (:Evidence)-[:OBJECT]->(topic) }
DETACH DELETE topic
