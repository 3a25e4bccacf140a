// The agencies for which articles introduce short forms; $ids are those that the forms would have as names.
UNWIND $ids AS id
MATCH (evidence:Evidence {object: id})
WHERE evidence.kind = 'INTRODUCES'
RETURN DISTINCT evidence.object AS form, evidence.subject AS agency
ORDER BY form, agency
