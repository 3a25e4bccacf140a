// The nodes $ids with all their properties.
UNWIND $ids AS id
MATCH (node:Release {id: id})
RETURN node.id AS id, properties(node) AS properties
