// Removes the statements that the articles $ids report.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:REPORTED_IN]-(statement:Statement)
DETACH DELETE statement
