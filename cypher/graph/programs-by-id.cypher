// Program nodes with the ids of $keys.
UNWIND $keys AS key
MATCH (r:Program {id: key})
RETURN key, r {.id, .name, .aliases, .sortKey} AS node
ORDER BY key
