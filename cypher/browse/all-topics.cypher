// 주제 모두 · All topics
MATCH (topic:Topic)
RETURN topic
ORDER BY topic.name
