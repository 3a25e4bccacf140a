// Names of the migrations that this database has had.
MATCH (m:Migration)
RETURN m.id AS id
ORDER BY id
