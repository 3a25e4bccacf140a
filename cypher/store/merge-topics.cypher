// Makes sure that topics exist, as the vocabulary has them.
UNWIND $rows AS row
MERGE (topic:Topic {id: row.name})
SET topic.name = row.name, topic.nameEn = row.nameEn, topic.aliases = row.aliases
