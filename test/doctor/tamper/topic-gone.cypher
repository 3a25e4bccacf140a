// An article that lost a topic, which only a rebuild can tell.
MATCH (a:Article)-[r:ABOUT]->(t:Topic) WITH r, a, t ORDER BY a.id, t.id LIMIT 1 DELETE r
