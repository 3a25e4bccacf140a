// What supports each claim of $keys, newest first, at most $limit places each.
UNWIND $keys AS key
CALL (key) {
  MATCH (v:Evidence {claim: key})-[:FROM]->(a:Article)
  WITH v, a ORDER BY v.day DESC, v.id LIMIT $limit
  RETURN collect({field: v.field, start: v.start, end: v.end, rule: v.rule, confidence: v.confidence, day: v.day, article: a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey}}) AS evidence
}
RETURN key, evidence
ORDER BY key
