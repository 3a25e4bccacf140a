// Agencies that bear a name of $names, or that articles call so (aliases), with the way each was found.
CALL () {
  UNWIND $names AS name
  MATCH (g:Agency {name: name})
  RETURN g, 0 AS way, 0 AS support
  UNION ALL
  UNWIND $names AS name
  MATCH (v:Evidence {text: name, kind: 'ALIAS'})-[:SUBJECT]->(g:Agency)
  RETURN g, 1 AS way, count(v) AS support
}
RETURN g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey} AS node, way, support
ORDER BY way, support DESC, g.id
