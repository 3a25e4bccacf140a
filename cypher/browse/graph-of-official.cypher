// 한 사람의 그래프: 직책, 발언, 주제, 행사 · The graph of an official: posts, statements, topics, events
MATCH (official:Official {name: '한도윤'})
OPTIONAL MATCH office = (official)-[:HOLDS]->(:Post)-[:IN]->(:Agency)
OPTIONAL MATCH said = (official)-[:MADE]->(:Statement)-[:ABOUT]->(:Topic)
OPTIONAL MATCH met = (official)-[:ATTENDED]->(:Event)
RETURN official, office, said, met
LIMIT 200
