// Which of $ids are stored.
UNWIND $ids AS id
MATCH (node:Statement {id: id})
RETURN node.id AS id
ORDER BY id
