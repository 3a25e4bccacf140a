// Article nodes with the ids of $keys.
UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey} AS node
ORDER BY key
