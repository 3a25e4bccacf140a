// The ids of all nodes of this label, in no order: the dump sorts them.
MATCH (node:Decision)
RETURN node.id AS id
