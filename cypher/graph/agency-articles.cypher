// Articles that mention each agency of $keys, newest first.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  MATCH (g)<-[m:MENTIONS]-(a:Article)
  WHERE a.sortKey > $above AND a.sortKey < $below
  WITH a, m ORDER BY a.sortKey DESC LIMIT $limit
  RETURN collect({node: a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}, count: m.count, surfaces: m.surfaces, fields: m.fields, starts: m.starts, ends: m.ends}) AS edges
}
CALL (g) {
  UNWIND range(1, $total) AS counted
  MATCH (g)<-[m:MENTIONS]-(a:Article)
  WHERE a.sortKey > $from AND a.sortKey < $to
  RETURN count(a) AS total
}
RETURN key, g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS parent, edges, total
ORDER BY key
