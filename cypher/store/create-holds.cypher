// Writes tenures.
UNWIND $rows AS row
MATCH (official:Official {id: row.from})
MATCH (post:Post {id: row.to})
CREATE (official)-[:HOLDS {firstSeen: row.firstSeen, lastSeen: row.lastSeen, articleCount: row.articleCount,
  claims: row.claims}]->(post)
