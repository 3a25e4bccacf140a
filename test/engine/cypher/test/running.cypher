// Transactions on the server whose query counts for a long time (Neo4j only).
SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery STARTS WITH '// Counts for a long time'
RETURN currentQuery AS query
