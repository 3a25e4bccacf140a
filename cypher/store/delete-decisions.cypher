// Removes the decisions $ids.
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
DETACH DELETE decision
