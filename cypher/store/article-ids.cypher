// The ids of all articles with the version of the extractor that read them.
MATCH (article:Article)
RETURN article.id AS id, article.extractorVersion AS extractorVersion
ORDER BY id
