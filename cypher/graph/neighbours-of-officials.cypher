// What each official of $keys is directly connected with, at most $most of each sort.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  MATCH (o)-[h:HOLDS]->(:Post)-[:`IN`]->(x:Agency)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'HOLDS' AS relation, 'Agency' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (o)-[h:ATTENDED]->(x:Event)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'ATTENDED' AS relation, 'Event' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (o)<-[h:MENTIONS]-(x:Article)
  WITH x, h ORDER BY x.sortKey DESC LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Article' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
}
RETURN key, relation, type, id, strength, claims, fields, starts, ends
ORDER BY key, relation, type, id
