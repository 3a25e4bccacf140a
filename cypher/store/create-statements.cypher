// Writes statements with the articles that report them.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (statement:Statement {id: row.id, text: row.text, direct: row.direct, verb: row.verb, start: row.start,
  end: row.end, rule: row.rule, confidence: row.confidence, publishedOn: row.publishedOn, sortKey: row.sortKey,
  tokens: row.tokens, wordsKey: row.wordsKey, distinctKey: row.distinctKey})
CREATE (statement)-[:REPORTED_IN]->(article)
