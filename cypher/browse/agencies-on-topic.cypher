// 어느 기관이 그 주제를 말했나, 직접 또는 그 직책의 공직자를 통해 · Agencies that spoke on a topic, themselves or through whoever held office there
MATCH (:Topic {name: '탄소중립'})<-[:ABOUT]-(said:Statement)<-[made:MADE]-(speaker)
OPTIONAL MATCH (:Career {id: made.career})-[:AS]->(:Post)-[:IN]->(office:Agency)
WITH said, speaker, CASE WHEN speaker:Agency THEN speaker ELSE office END AS agency
WHERE agency IS NOT NULL
WITH agency, count(DISTINCT said) AS 발언수, collect(DISTINCT CASE WHEN speaker:Official THEN speaker.name END) AS 말한사람
RETURN agency.name AS 기관, 발언수, 말한사람
ORDER BY 발언수 DESC, 기관, agency.id
LIMIT 50
