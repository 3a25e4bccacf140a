// 어떤 낱말을 누가 말했나 · Who said certain words
MATCH (speaker)-[:MADE]->(said:Statement)-[:REPORTED_IN]->(article:Article)
WHERE said.text CONTAINS '요소수'
RETURN said.publishedOn AS 날짜, speaker.name AS 말한이, said.text AS 발언, article.title AS 기사
ORDER BY 날짜 DESC, said.id, 말한이
LIMIT 50
