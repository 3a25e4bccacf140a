// 행사: 누가 열고, 누가 오고, 무엇을 말했나 · An event: who held it, who came, what was said
MATCH (event:Event {name: '수소시범도시 입주 기념식'})
RETURN event.name AS 행사, event.date AS 날짜, event.place AS 장소,
  [(event)<-[:HOSTS]-(agency:Agency) | agency.name] AS 주최,
  [(event)<-[:TOOK_PART_IN]-(agency:Agency) | agency.name] AS 참여기관,
  [(event)<-[:ATTENDED]-(official:Official) | official.name] AS 참석자,
  [(event)<-[:AT]-(said:Statement)<-[:MADE]-(speaker) | speaker.name + ': ' + said.text] AS 발언
ORDER BY 날짜, event.id
