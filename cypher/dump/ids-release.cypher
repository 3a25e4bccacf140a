// The ids of all nodes of this label, in no order: the dump sorts them.
MATCH (node:Release)
RETURN node.id AS id
