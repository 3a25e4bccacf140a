// The articles that mention those of $ids that are of this sort.
UNWIND $ids AS id
MATCH (:Program {id: id})<-[:MENTIONS]-(article:Article)
RETURN DISTINCT article.id AS id
ORDER BY id
