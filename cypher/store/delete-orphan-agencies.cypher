// Removes those of $ids that no article mentions.
UNWIND $ids AS id
MATCH (mentioned:Agency {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(mentioned) }
DETACH DELETE mentioned
