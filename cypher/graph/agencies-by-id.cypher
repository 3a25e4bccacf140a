// Agency nodes with the ids of $keys.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS node
ORDER BY key
