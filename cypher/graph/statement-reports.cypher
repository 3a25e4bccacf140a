// Other articles of the same release in which the speaker of each statement of $keys says the same, oldest first.
UNWIND $keys AS key
MATCH (s:Statement {id: key})-[:REPORTED_IN]->(own:Article)
CALL (s, own) {
  MATCH (own)-[:PART_OF_RELEASE]->(:Release)<-[:PART_OF_RELEASE]-(sa:Article)<-[:REPORTED_IN]-(c:Statement)
  WHERE c.distinctKey = s.distinctKey AND sa.id <> own.id
  WITH sa, c ORDER BY c.sortKey
  RETURN collect({node: sa {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey},
    statement: c {.id, .text, .direct, .verb, .start, .end, .rule, .confidence, .publishedOn, .sortKey}}) AS edges
}
RETURN key, edges
ORDER BY key
