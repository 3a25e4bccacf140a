// The other way round: all programs, in the reverse order of their names.
CALL () {
  MATCH (r:Program)
  WHERE r.sortKey > $above AND r.sortKey < $below
  WITH r ORDER BY r.sortKey LIMIT $limit
  RETURN collect({node: r {.id, .name, .aliases, .sortKey}}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (r:Program)
  WHERE r.sortKey > $from AND r.sortKey < $to
  RETURN count(r) AS total
}
RETURN edges, total
