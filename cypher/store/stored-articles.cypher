// The articles $ids with all that was read out of them, outside of a transaction.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, article.subtitle AS subtitle, article.outlet AS outlet,
  article.publishedOn AS publishedOn, article.url AS url, article.language AS language, article.body AS body,
  article.extractorVersion AS extractorVersion, article.record AS record
ORDER BY id
