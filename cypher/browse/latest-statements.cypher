// 최근 발언 · The latest statements
MATCH (speaker)-[:MADE]->(said:Statement)-[:REPORTED_IN]->(article:Article)
RETURN said.publishedOn AS 날짜, speaker.name AS 말한이, said.text AS 발언, article.outlet AS 매체, article.title AS 기사
ORDER BY said.sortKey DESC, 말한이
LIMIT 30
