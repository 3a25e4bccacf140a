// 한 사람의 직책과 본 날 · The posts of an official and when they were seen
MATCH (official:Official {name: '한도윤'})-[holds:HOLDS]->(post:Post)
OPTIONAL MATCH (post)-[:IN]->(agency:Agency)
RETURN official.name AS 이름, post.title AS 직책, agency.name AS 기관,
  holds.firstSeen AS 처음, holds.lastSeen AS 마지막, holds.articleCount AS 기사수
ORDER BY 처음, 마지막, post.id
