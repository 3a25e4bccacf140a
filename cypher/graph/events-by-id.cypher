// Event nodes with the ids of $keys.
UNWIND $keys AS key
MATCH (e:Event {id: key})
RETURN key, e {.id, .name, .date, .place, .aliases, .sortKey} AS node
ORDER BY key
