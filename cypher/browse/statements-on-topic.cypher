// 주제에 대한 발언, 최신순 · Statements on a topic, newest first
MATCH (topic:Topic {name: '탄소중립'})<-[:ABOUT]-(said:Statement)<-[:MADE]-(speaker)
RETURN said.publishedOn AS 날짜, speaker.name AS 말한이, said.text AS 발언
ORDER BY 날짜 DESC, said.id, 말한이
LIMIT 50
