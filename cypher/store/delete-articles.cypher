// Removes the articles $ids themselves.
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article
