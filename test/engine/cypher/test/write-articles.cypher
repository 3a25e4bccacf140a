// Writes $rows as articles; their ids.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.title = row.title, a.publishedOn = row.publishedOn, a.tokens = row.tokens, a.weight = row.weight,
  a.sortKey = row.publishedOn + '|' + row.id
RETURN a.id AS id
ORDER BY id
