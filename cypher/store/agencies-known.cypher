// Which of $ids are stored.
UNWIND $ids AS id
MATCH (agency:Agency {id: id})
RETURN agency.id AS id
ORDER BY id
