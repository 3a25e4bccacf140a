// What the agencies $ids are taken to be.
UNWIND $ids AS id
MATCH (agency:Agency {id: id})
RETURN agency.id AS id, agency.kind AS text
ORDER BY id
