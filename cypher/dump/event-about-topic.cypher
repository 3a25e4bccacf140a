// What the nodes $ids lead to by this relationship, with its properties.
UNWIND $ids AS id
MATCH (node:Event {id: id})-[link:ABOUT]->(other:Topic)
RETURN node.id AS id, other.id AS other, properties(link) AS properties
