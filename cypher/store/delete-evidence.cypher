// Removes the evidence that the articles $ids give.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(evidence:Evidence)
DETACH DELETE evidence
