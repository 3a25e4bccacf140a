// The release that each article of $keys is part of.
UNWIND $keys AS key
MATCH (:Article {id: key})-[:PART_OF_RELEASE]->(r:Release)
RETURN key, r {.id, .firstSeen, .lastSeen, .articleCount} AS node
ORDER BY key
