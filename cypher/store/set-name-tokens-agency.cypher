// Gives these the words that they are looked up by.
UNWIND $rows AS row
MATCH (named:Agency {id: row.id})
SET named.nameTokens = row.nameTokens
