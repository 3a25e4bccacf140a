// 행사의 그래프 · The graph of an event
MATCH (event:Event {name: '수소시범도시 입주 기념식'})
OPTIONAL MATCH people = (event)<-[:HOSTS|TOOK_PART_IN|ATTENDED]-()
OPTIONAL MATCH said = (event)<-[:AT]-(:Statement)<-[:MADE]-()
RETURN event, people, said
LIMIT 100
