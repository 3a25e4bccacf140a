// Which of $ids are stored, with what the vocabulary says of them.
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
RETURN topic.id AS id, topic.nameEn AS nameEn, topic.aliases AS aliases, topic.nameTokens AS nameTokens
ORDER BY id
