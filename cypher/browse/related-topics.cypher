// 같은 기사에서 함께 다루는 주제 · Topics that share articles with a topic
MATCH (:Topic {name: '탄소중립'})<-[:ABOUT]-(article:Article)-[:ABOUT]->(other:Topic)
RETURN other.name AS 주제, count(article) AS 기사수, max(article.publishedOn) AS 마지막
ORDER BY 기사수 DESC, 주제
