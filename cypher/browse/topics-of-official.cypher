// 한 사람이 말하는 주제 · The topics that an official speaks on
MATCH (official:Official {name: '한도윤'})-[:MADE]->(said:Statement)-[:ABOUT]->(topic:Topic)
RETURN topic.name AS 주제, count(said) AS 발언수, min(said.publishedOn) AS 처음, max(said.publishedOn) AS 마지막
ORDER BY 발언수 DESC, 주제
