// What each agency of $keys is directly connected with, at most $most of each sort.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)<-[:`IN`]-(:Post)<-[h:HOLDS]-(x:Official)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'HOLDS' AS relation, 'Official' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (g)-[h:HOSTS]->(x:Event)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'HOSTS' AS relation, 'Event' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (g)-[h:TOOK_PART_IN]->(x:Event)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'TOOK_PART_IN' AS relation, 'Event' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (g)-[h:RUNS]->(x:Program)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'RUNS' AS relation, 'Program' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (g)-[:PART_OF]->(x:Agency)
  WITH x ORDER BY x.id LIMIT $most
  RETURN 'PART_OF' AS relation, 'Agency' AS type, x.id AS id, 1 AS strength,
    [] AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (g)<-[:PART_OF]-(x:Agency)
  WITH x ORDER BY x.id LIMIT $most
  RETURN 'HAS_PART' AS relation, 'Agency' AS type, x.id AS id, 1 AS strength,
    [] AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (g)<-[h:MENTIONS]-(x:Article)
  WITH x, h ORDER BY x.sortKey DESC LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Article' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
}
RETURN key, relation, type, id, strength, claims, fields, starts, ends
ORDER BY key, relation, type, id
