// Title, subtitle and body of each article of $keys, for evidence.
UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a.title AS title, a.subtitle AS subtitle, a.body AS body
ORDER BY key
