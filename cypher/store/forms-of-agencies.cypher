// The short forms that articles introduce for the agencies $ids, by the ids that they would have as names.
UNWIND $ids AS id
MATCH (evidence:Evidence {subject: id})
WHERE evidence.kind = 'INTRODUCES'
RETURN DISTINCT evidence.object AS id
ORDER BY id
