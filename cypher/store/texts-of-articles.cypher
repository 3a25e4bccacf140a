// The texts of the articles $ids, into which evidence points.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, coalesce(article.subtitle, '') AS subtitle, article.body AS body
ORDER BY id
