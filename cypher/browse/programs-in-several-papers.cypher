// 여러 기사가 다룬 사업 · Programs in several articles
MATCH (article:Article)-[mention:MENTIONS]->(program:Program)
WITH program, collect(article.outlet + ' ' + article.publishedOn) AS 기사, sum(mention.count) AS 언급수
WHERE size(기사) > 1
RETURN program.name AS 사업, 기사, 언급수
ORDER BY size(기사) DESC, 사업, program.id
