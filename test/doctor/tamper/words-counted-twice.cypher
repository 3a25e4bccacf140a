// Gives a statement a key of its own.
MATCH (statement:Statement)
WITH statement ORDER BY statement.id LIMIT 1
SET statement.distinctKey = statement.id
