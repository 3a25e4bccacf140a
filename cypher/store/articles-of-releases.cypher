// The articles that are part of the releases $ids.
UNWIND $ids AS id
MATCH (release:Release {id: id})<-[:PART_OF_RELEASE]-(article:Article)
RETURN article.id AS id, article.publishedOn AS day, article.signature AS signature
ORDER BY id
