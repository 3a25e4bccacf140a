// 주제의 달별 발언 수 · Statements on a topic by month
MATCH (:Topic {name: '탄소중립'})<-[:ABOUT]-(said:Statement)-[:REPORTED_IN]->(article:Article)
RETURN substring(said.publishedOn, 0, 7) AS 달, count(DISTINCT said) AS 발언수, count(DISTINCT article) AS 기사수
ORDER BY 달
