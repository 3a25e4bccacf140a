// Makes sure that topics exist, as the vocabulary has them.
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.name = row.id, topic.nameEn = row.nameEn, topic.aliases = row.aliases, topic.sortKey = row.sortKey,
  topic.nameTokens = row.nameTokens
