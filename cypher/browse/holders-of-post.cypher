// 어느 직책을 누가 맡았나 · Who held a post, one after another
MATCH (:Agency {name: '환경부'})<-[:IN]-(post:Post {title: '장관'})<-[holds:HOLDS]-(official:Official)
RETURN official.name AS 이름, holds.firstSeen AS 처음, holds.lastSeen AS 마지막, holds.articleCount AS 기사수
ORDER BY 처음, 마지막, official.id
