// Topics on which each official of $keys spoke, most statements first; the vocabulary bounds the list.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  MATCH (o)-[:MADE]->(s:Statement)-[:ABOUT]->(t:Topic)
  WHERE s.publishedOn >= $from AND s.publishedOn <= $to
  WITH t, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount, min(s.publishedOn) AS firstSpokeOn, max(s.publishedOn) AS lastSpokeOn
  ORDER BY statementCount DESC, t.id
  RETURN collect({node: t {.id, .name, .nameEn, .aliases, .sortKey}, statementCount: statementCount, reportCount: reportCount, firstSpokeOn: firstSpokeOn, lastSpokeOn: lastSpokeOn}) AS edges
}
RETURN key, o {.id, .name, .sortKey} AS parent, edges
ORDER BY key
