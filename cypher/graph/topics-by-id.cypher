// Topic nodes with the ids of $keys.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS node
ORDER BY key
