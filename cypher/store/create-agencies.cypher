// Writes agencies that aren't in the graph yet.
UNWIND $rows AS row
CREATE (agency:Agency {id: row.id, name: row.name, nameEn: row.nameEn, kind: row.kind, sector: row.sector,
  aliases: row.aliases, validFrom: row.validFrom, validTo: row.validTo, source: row.source, sortKey: row.sortKey,
  nameTokens: row.nameTokens})
