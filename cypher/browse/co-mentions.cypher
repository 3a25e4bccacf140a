// 같은 기사에 나오는 사람들 · Officials who appear in the same articles
MATCH (one:Official)<-[:MENTIONS]-(article:Article)-[:MENTIONS]->(other:Official)
WHERE one.id < other.id
WITH one, other, count(article) AS 기사수, max(article.publishedOn) AS 마지막
RETURN one.name AS 이름, other.name AS 함께나온사람, 기사수, 마지막
ORDER BY 기사수 DESC, 이름, 함께나온사람, one.id, other.id
LIMIT 100
