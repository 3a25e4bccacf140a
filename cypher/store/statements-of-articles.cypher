// The statements of the articles $ids.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:REPORTED_IN]-(statement:Statement)
RETURN statement.id AS id
ORDER BY id
