// All events, latest first; those without a day come last.
CALL () {
  MATCH (e:Event)
  WHERE e.sortKey > $above AND e.sortKey < $below
  WITH e ORDER BY e.sortKey DESC LIMIT $limit
  RETURN collect({node: e {.id, .name, .date, .place, .aliases, .sortKey}}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (e:Event)
  WHERE e.sortKey > $from AND e.sortKey < $to
  RETURN count(e) AS total
}
RETURN edges, total
