// All agencies of $kinds, in the reverse order of their names.
CALL () {
  MATCH (g:Agency)
  WHERE g.sortKey > $above AND g.sortKey < $below AND g.kind IN $kinds
  WITH g ORDER BY g.sortKey DESC LIMIT $limit
  RETURN collect({node: g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  MATCH (g:Agency)
  WHERE g.sortKey > $from AND g.sortKey < $to AND g.kind IN $kinds
  RETURN count(g) AS total
}
RETURN edges, total
