// 한 기관의 직책과 그 자리에 있던 사람들 · The posts of an agency and who held them
MATCH (agency:Agency {name: '산업통상자원부'})<-[:IN]-(post:Post)<-[holds:HOLDS]-(official:Official)
RETURN post.title AS 직책, official.name AS 이름, holds.firstSeen AS 처음, holds.lastSeen AS 마지막,
  COUNT { (official)-[:MADE]->(:Statement) } AS 발언수
ORDER BY 직책, 처음, official.id
