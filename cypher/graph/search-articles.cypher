// Each article of $keys with its words, as search ranks them.
UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey} AS node, a.body AS body
ORDER BY key
