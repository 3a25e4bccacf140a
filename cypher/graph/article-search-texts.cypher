// What search ranks of each article of $keys.
UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a.title AS title, a.subtitle AS subtitle, a.body AS body, a.sortKey AS sortKey
ORDER BY key
