// The latest ten statements of each of fifty officials with their topics.
UNWIND $officials AS official
MATCH (o:Official {id: official})
RETURN o.id AS id, o.name AS name, COLLECT {
  MATCH (o)-[:MADE]->(s:Statement)
  WITH s ORDER BY s.sortKey DESC LIMIT 10
  RETURN {id: s.id, text: s.text, publishedOn: s.publishedOn,
    topics: COLLECT { MATCH (s)-[:ABOUT]->(t:Topic) RETURN t.name ORDER BY t.id }}
} AS statements
