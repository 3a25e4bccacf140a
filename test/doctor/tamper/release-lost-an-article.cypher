// Takes an article out of its release.
MATCH (article:Article)-[part:PART_OF_RELEASE]->(:Release)
WITH part ORDER BY article.id LIMIT 1
DELETE part
