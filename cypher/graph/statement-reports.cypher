// Other articles of the same release in which the speaker of each statement of $keys says the same, oldest first.
UNWIND $keys AS key
MATCH (s:Statement {id: key})-[:REPORTED_IN]->(own:Article)
CALL (s, own) {
  MATCH (own)-[:PART_OF_RELEASE]->(:Release)<-[:PART_OF_RELEASE]-(sa:Article)<-[:REPORTED_IN]-(c:Statement)
  WHERE c.distinctKey = s.distinctKey AND sa.id <> own.id
  WITH sa, c ORDER BY c.sortKey
  RETURN collect({node: [sa.id, sa.title, sa.subtitle, sa.outlet, sa.publishedOn, sa.url, sa.language],
    statement: [c.id, c.text, c.direct, c.verb, c.start, c.end, c.rule, c.confidence, c.publishedOn]}) AS edges
}
RETURN key, edges
ORDER BY key
