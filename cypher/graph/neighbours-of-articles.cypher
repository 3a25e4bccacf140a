// What each article of $keys mentions, at most $most of each sort.
UNWIND $keys AS key
MATCH (a:Article {id: key})
CALL (a) {
  MATCH (a)-[h:MENTIONS]->(x:Official)
  WITH x, h ORDER BY h.count DESC, x.id LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Official' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
  UNION ALL
  MATCH (a)-[h:MENTIONS]->(x:Agency)
  WITH x, h ORDER BY h.count DESC, x.id LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Agency' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
  UNION ALL
  MATCH (a)-[h:MENTIONS]->(x:Event)
  WITH x, h ORDER BY h.count DESC, x.id LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Event' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
  UNION ALL
  MATCH (a)-[h:MENTIONS]->(x:Program)
  WITH x, h ORDER BY h.count DESC, x.id LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Program' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
}
RETURN key, relation, type, id, strength, claims, fields, starts, ends
ORDER BY key, relation, type, id
