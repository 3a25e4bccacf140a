// All articles, newest first.
CALL () {
  MATCH (a:Article)
  WHERE a.sortKey > $above AND a.sortKey < $below
  WITH a ORDER BY a.sortKey DESC LIMIT $limit
  RETURN collect({node: a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (a:Article)
  WHERE a.sortKey > $from AND a.sortKey < $to
  RETURN count(a) AS total
}
RETURN edges, total
