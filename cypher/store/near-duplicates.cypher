// Articles of some days that have a band at the same place as those of $rows.
UNWIND $rows AS row
MATCH (article:Article {band0: row.band0})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band1: row.band1})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band2: row.band2})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band3: row.band3})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band4: row.band4})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band5: row.band5})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band6: row.band6})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band7: row.band7})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band8: row.band8})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band9: row.band9})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band10: row.band10})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
UNION
UNWIND $rows AS row
MATCH (article:Article {band11: row.band11})
WHERE article.id <> row.id AND article.publishedOn >= row.from AND article.publishedOn <= row.to
RETURN row.id AS id, article.id AS other, article.publishedOn AS day, article.signature AS signature
