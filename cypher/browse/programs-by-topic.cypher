// 기관이 하는 사업, 주제별로 · Programs of agencies, by topic
MATCH (agency:Agency)-[runs:RUNS]->(program:Program)-[:ABOUT]->(topic:Topic)
RETURN topic.name AS 주제, agency.name AS 기관, program.name AS 사업, runs.firstSeen AS 처음, runs.lastSeen AS 마지막
ORDER BY 주제, 기관, 사업, program.id
LIMIT 200
