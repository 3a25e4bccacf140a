// 다른 이름으로 주제 찾기 · A topic by any of its names
MATCH (topic:Topic)
WHERE 'carbon neutrality' IN [topic.name, topic.nameEn] + topic.aliases
RETURN topic.name AS 주제, topic.nameEn AS english, topic.aliases AS 다른이름
ORDER BY 주제
