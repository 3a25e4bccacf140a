// Counts evidence that came in for these facts; gives those that there were already.
UNWIND $rows AS row
MATCH (subject:Event {id: row.from})-[fact:ABOUT]->(object:Topic {id: row.to})
SET fact.firstSeen = CASE WHEN row.firstSeen < fact.firstSeen THEN row.firstSeen ELSE fact.firstSeen END,
  fact.lastSeen = CASE WHEN row.lastSeen > fact.lastSeen THEN row.lastSeen ELSE fact.lastSeen END,
  fact.articleCount = fact.articleCount + row.articleCount
RETURN subject.id AS from, object.id AS to
ORDER BY from, to
