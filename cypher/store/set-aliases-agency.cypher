// Gives these the other forms of their name.
UNWIND $rows AS row
MATCH (named:Agency {id: row.id})
SET named.aliases = row.aliases
