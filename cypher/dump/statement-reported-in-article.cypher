// What the nodes $ids lead to by this relationship, with its properties.
UNWIND $ids AS id
MATCH (node:Statement {id: id})-[link:REPORTED_IN]->(other:Article)
RETURN node.id AS id, other.id AS other, properties(link) AS properties
