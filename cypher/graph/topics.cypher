// All topics, in the reverse order of their names.
CALL () {
  MATCH (t:Topic)
  WHERE t.sortKey > $above AND t.sortKey < $below
  WITH t ORDER BY t.sortKey DESC LIMIT $limit
  RETURN collect({node: t {.id, .name, .nameEn, .aliases, .sortKey}}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (t:Topic)
  WHERE t.sortKey > $from AND t.sortKey < $to
  RETURN count(t) AS total
}
RETURN edges, total
