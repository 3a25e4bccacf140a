// The words of each statement of $keys, as search ranks them.
UNWIND $keys AS key
MATCH (s:Statement {id: key})
RETURN key, s.text AS text, s.sortKey AS sortKey
ORDER BY key
