// All decisions of curators, as they were written.
MATCH (decision:Decision)
RETURN decision.id AS id, decision.record AS record
ORDER BY id
