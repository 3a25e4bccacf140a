// Notes that migration $id was applied.
MERGE (m:Migration {id: $id})
RETURN m.id AS id
ORDER BY id
