// The releases that the articles $ids are part of.
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:PART_OF_RELEASE]->(release:Release)
RETURN article.id AS id, release.id AS release
ORDER BY id
