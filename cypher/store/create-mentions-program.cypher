// Writes what articles mention of this sort.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (mentioned:Program {id: row.target})
CREATE (article)-[:MENTIONS {count: row.count, surfaces: row.surfaces, fields: row.fields, starts: row.starts,
  ends: row.ends, kind: row.kind, place: row.place}]->(mentioned)
