// 한 주제를 두 해에 어떻게 말했나 · What was said on a topic in two years
MATCH (:Topic {name: '전력계통'})<-[:ABOUT]-(said:Statement)<-[:MADE]-(speaker)
WITH substring(said.publishedOn, 0, 4) AS 해, speaker.name AS 말한이, said
WHERE 해 IN ['2021', '2025']
RETURN 해, 말한이, collect(said.text) AS 발언
ORDER BY 해, 말한이
