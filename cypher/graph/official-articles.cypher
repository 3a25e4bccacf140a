// Articles that mention each official of $keys, newest first.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  MATCH (o)<-[m:MENTIONS]-(a:Article)
  WHERE a.sortKey > $above AND a.sortKey < $below
  WITH a, m ORDER BY a.sortKey DESC LIMIT $limit
  RETURN collect({node: a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}, count: m.count, surfaces: m.surfaces, fields: m.fields, starts: m.starts, ends: m.ends}) AS edges
}
CALL (o) {
  UNWIND range(1, $total) AS counted
  MATCH (o)<-[m:MENTIONS]-(a:Article)
  WHERE a.sortKey > $from AND a.sortKey < $to
  RETURN count(a) AS total
}
RETURN key, o {.id, .name, .sortKey} AS parent, edges, total
ORDER BY key
