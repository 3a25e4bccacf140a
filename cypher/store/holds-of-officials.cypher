// The tenures of the officials $ids.
UNWIND $ids AS id
MATCH (official:Official {id: id})-[holds:HOLDS]->(post:Post)
RETURN official.id AS from, post.id AS to, holds.firstSeen AS firstSeen, holds.lastSeen AS lastSeen,
  holds.articleCount AS articleCount, holds.claims AS claims
ORDER BY from, to
