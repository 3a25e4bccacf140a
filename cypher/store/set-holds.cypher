// Tells anew from when to when these tenures were seen.
UNWIND $rows AS row
MATCH (:Official {id: row.from})-[holds:HOLDS]->(:Post {id: row.to})
SET holds.firstSeen = row.firstSeen, holds.lastSeen = row.lastSeen, holds.articleCount = row.articleCount,
  holds.claims = row.claims
