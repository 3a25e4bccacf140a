// Writes releases with how many articles run them, from when to when.
UNWIND $rows AS row
MERGE (release:Release {id: row.id})
SET release.articleCount = row.articleCount, release.firstSeen = row.firstSeen, release.lastSeen = row.lastSeen
