// Writes these facts with what supports them.
UNWIND $rows AS row
MATCH (subject:Agency {id: row.from})
MATCH (object:Event {id: row.to})
CREATE (subject)-[:HOSTS {firstSeen: row.firstSeen, lastSeen: row.lastSeen, articleCount: row.articleCount,
  claims: row.claims}]->(object)
