// Removes those of the releases $ids that no article runs.
UNWIND $ids AS id
MATCH (release:Release {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:PART_OF_RELEASE]->(release) }
DETACH DELETE release
