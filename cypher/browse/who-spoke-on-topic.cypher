// 주제에 대해 누가 말했나 · Who spoke on a topic, most statements first
MATCH (:Topic {name: '탄소중립'})<-[:ABOUT]-(said:Statement)<-[made:MADE]-(official:Official)
OPTIONAL MATCH (:Career {id: made.career})-[:AS]->(post:Post)
OPTIONAL MATCH (post)-[:IN]->(agency:Agency)
WITH official, count(DISTINCT said) AS 발언수, min(said.publishedOn) AS 처음, max(said.publishedOn) AS 마지막,
  collect(DISTINCT coalesce(agency.name + ' ', '') + post.title) AS 직책
RETURN official.name AS 이름, 직책, 발언수, 처음, 마지막
ORDER BY 발언수 DESC, 이름, official.id
LIMIT 50
