// What the nodes $ids lead to by this relationship, with its properties.
UNWIND $ids AS id
MATCH (node:Evidence {id: id})-[link:SUBJECT]->(other:Event)
RETURN node.id AS id, other.id AS other, properties(link) AS properties
