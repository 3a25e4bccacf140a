// 한 사람의 발언과 그때의 직책, 기사 · What an official said, in which office and article
MATCH (official:Official {name: '한도윤'})-[made:MADE]->(said:Statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (:Career {id: made.career})-[:AS]->(post:Post)
OPTIONAL MATCH (post)-[:IN]->(agency:Agency)
RETURN said.publishedOn AS 날짜, agency.name AS 기관, post.title AS 직책, said.text AS 발언,
  [(said)-[:ABOUT]->(topic:Topic) | topic.name] AS 주제, article.title AS 기사
ORDER BY 날짜 DESC, said.id
LIMIT 100
