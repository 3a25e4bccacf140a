// What each topic of $keys is directly connected with, at most $most of each sort.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  MATCH (t)<-[h:ABOUT]-(x:Article)
  WITH x, h ORDER BY x.sortKey DESC LIMIT $most
  RETURN 'ABOUT' AS relation, 'Article' AS type, x.id AS id, 1 AS strength,
    [] AS claims, h.fields AS fields, h.starts AS starts, h.ends AS ends
  UNION ALL
  MATCH (t)<-[h:ABOUT]-(x:Program)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'ABOUT' AS relation, 'Program' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
  UNION ALL
  MATCH (t)<-[h:ABOUT]-(x:Event)
  WITH x, h ORDER BY h.articleCount DESC, x.id LIMIT $most
  RETURN 'ABOUT' AS relation, 'Event' AS type, x.id AS id, h.articleCount AS strength,
    h.claims AS claims, [] AS fields, [] AS starts, [] AS ends
}
RETURN key, relation, type, id, strength, claims, fields, starts, ends
ORDER BY key, relation, type, id
