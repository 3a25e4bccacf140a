// The ids of all nodes of this label, in no order: the dump sorts them.
MATCH (node:Topic)
RETURN node.id AS id
