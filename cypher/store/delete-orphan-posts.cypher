// Removes those of the posts $ids that nobody was seen in.
UNWIND $ids AS id
MATCH (post:Post {id: id})
WHERE NOT EXISTS { MATCH (:Official)-[:HOLDS]->(post) }
DETACH DELETE post
