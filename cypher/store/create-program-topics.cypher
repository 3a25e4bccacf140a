// Writes these facts with what supports them.
UNWIND $rows AS row
MATCH (subject:Program {id: row.from})
MATCH (object:Topic {id: row.to})
CREATE (subject)-[:ABOUT {firstSeen: row.firstSeen, lastSeen: row.lastSeen, articleCount: row.articleCount,
  claims: row.claims}]->(object)
