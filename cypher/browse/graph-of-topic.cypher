// 주제의 그래프: 발언과 말한 이 · The graph of a topic: statements and who made them
MATCH said = (:Topic {name: '탄소중립'})<-[:ABOUT]-(:Statement)<-[:MADE]-(speaker)
OPTIONAL MATCH office = (speaker)-[:HOLDS]->(:Post)-[:IN]->(:Agency)
RETURN said, office
LIMIT 100
