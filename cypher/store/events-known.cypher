// Which of $ids are stored.
UNWIND $ids AS id
MATCH (node:Event {id: id})
RETURN node.id AS id
ORDER BY id
