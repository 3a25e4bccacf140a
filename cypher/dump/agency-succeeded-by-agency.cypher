// What the nodes $ids lead to by this relationship, with its properties.
UNWIND $ids AS id
MATCH (node:Agency {id: id})-[link:SUCCEEDED_BY]->(other:Agency)
RETURN node.id AS id, other.id AS other, properties(link) AS properties
