// Removes the careers $ids.
UNWIND $ids AS id
MATCH (career:Career {id: id})
DETACH DELETE career
