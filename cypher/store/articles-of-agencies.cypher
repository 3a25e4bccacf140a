// The articles that mention the agencies $ids.
UNWIND $ids AS id
MATCH (:Agency {id: id})<-[:MENTIONS]-(article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
