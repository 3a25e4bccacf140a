// Articles about each topic of $keys, newest first.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  MATCH (t)<-[b:ABOUT]-(a:Article)
  WHERE a.sortKey > $above AND a.sortKey < $below
  WITH a, b ORDER BY a.sortKey DESC LIMIT $limit
  RETURN collect({node: a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}, rank: b.rank, fields: b.fields, starts: b.starts, ends: b.ends, rule: b.rule, confidence: b.confidence}) AS edges
}
CALL (t) {
  UNWIND range(1, $total) AS counted
  MATCH (t)<-[b:ABOUT]-(a:Article)
  WHERE a.sortKey > $from AND a.sortKey < $to
  RETURN count(a) AS total
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
