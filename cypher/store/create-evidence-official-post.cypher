// Writes evidence of this sort with the articles that give it and what it is about.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (subject:Official {id: row.subjectId})
MATCH (object:Post {id: row.objectId})
CREATE (evidence:Evidence {id: row.id, kind: row.kind, claim: row.claim, subject: row.subject, object: row.object,
  field: row.field, start: row.start, end: row.end, rule: row.rule, confidence: row.confidence, day: row.day,
  text: row.text, person: row.person, rows: row.rows})
CREATE (evidence)-[:FROM]->(article)
CREATE (evidence)-[:SUBJECT]->(subject)
CREATE (evidence)-[:OBJECT]->(object)
