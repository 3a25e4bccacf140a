// Removes the officials $ids.
UNWIND $ids AS id
MATCH (official:Official {id: id})
DETACH DELETE official
