// What the nodes $ids lead to by this relationship, with its properties.
UNWIND $ids AS id
MATCH (node:Article {id: id})-[link:PART_OF_RELEASE]->(other:Release)
RETURN node.id AS id, other.id AS other, properties(link) AS properties
