// What each event of $keys is directly connected with, at most $most of each sort.
UNWIND $keys AS key
MATCH (e:Event {id: key})
CALL (e) {
  MATCH (e)<-[h:ATTENDED]-(x:Official)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'ATTENDED' AS relation, 'Official' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (e)<-[h:HOSTS]-(x:Agency)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'HOSTS' AS relation, 'Agency' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (e)<-[h:TOOK_PART_IN]-(x:Agency)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'TOOK_PART_IN' AS relation, 'Agency' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (e)<-[h:MENTIONS]-(x:Article)
  WITH x, h ORDER BY x.sortKey DESC LIMIT $most
  RETURN 'MENTIONS' AS relation, 'Article' AS type, x.id AS id, h.count AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
}
RETURN key, relation, type, id, strength, claims, fields, starts, ends
ORDER BY key, relation, type, id
