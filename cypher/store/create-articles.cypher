// Writes articles.
UNWIND $rows AS row
CREATE (article:Article {id: row.id, title: row.title, subtitle: row.subtitle, outlet: row.outlet,
  publishedOn: row.publishedOn, url: row.url, language: row.language, body: row.body,
  contentHash: row.contentHash, extractorVersion: row.extractorVersion, record: row.record,
  recordHash: row.recordHash, sortKey: row.sortKey, ignored: row.ignored, tokens: row.tokens})
