// 직책의 근거: 기사가 그렇게 쓴 대목 · The evidence of a tenure: the very words of the article
MATCH (official:Official {name: '한도윤'})<-[:SUBJECT]-(evidence:Evidence {kind: 'HOLDS'})-[:OBJECT]->(post:Post)
MATCH (evidence)-[:FROM]->(article:Article)
RETURN article.publishedOn AS 날짜, post.title AS 직책,
  substring(article[evidence.field], evidence.start, evidence.end - evidence.start) AS 대목,
  evidence.field AS 자리, evidence.rule AS 규칙, evidence.confidence AS 확신, article.title AS 기사
ORDER BY 날짜, evidence.id
