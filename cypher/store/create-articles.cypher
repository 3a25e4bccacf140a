// Writes articles.
UNWIND $rows AS row
CREATE (article:Article {id: row.id, title: row.title, subtitle: row.subtitle, outlet: row.outlet,
  publishedOn: row.publishedOn, url: row.url, language: row.language, body: row.body,
  contentHash: row.contentHash, extractorVersion: row.extractorVersion, record: row.record,
  recordHash: row.recordHash, sortKey: row.sortKey, ignored: row.ignored, tokens: row.tokens,
  signature: row.signature, band0: row.bands[0], band1: row.bands[1], band2: row.bands[2], band3: row.bands[3],
  band4: row.bands[4], band5: row.bands[5], band6: row.bands[6], band7: row.bands[7], band8: row.bands[8],
  band9: row.bands[9], band10: row.bands[10], band11: row.bands[11]})
