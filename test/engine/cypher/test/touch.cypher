// Adds one to the weight of article $id.
MERGE (a:Article {id: $id})
SET a.weight = coalesce(a.weight, 0) + 1, a.title = $id, a.publishedOn = '2021-10-18'
RETURN a.id AS id
ORDER BY id
