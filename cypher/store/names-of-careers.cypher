// The names of those of $ids that are careers.
UNWIND $ids AS id
MATCH (career:Career {id: id})
RETURN career.id AS id, career.name AS name
ORDER BY id
