// Writes which articles run which releases.
UNWIND $rows AS row
MATCH (article:Article {id: row.from})
MATCH (release:Release {id: row.to})
CREATE (article)-[:PART_OF_RELEASE]->(release)
