// The articles of which a curator keeps something out of the graph, with the ids of that.
MATCH (article:Article)
WHERE size(article.ignored) > 0
RETURN article.id AS id, article.ignored AS ignored
ORDER BY id
