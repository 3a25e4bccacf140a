// Writes what articles are about.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (topic:Topic {id: row.topic})
CREATE (article)-[:ABOUT {rank: row.rank, fields: row.fields, starts: row.starts, ends: row.ends, rule: row.rule,
  confidence: row.confidence}]->(topic)
