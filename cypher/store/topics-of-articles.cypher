// What the articles $ids are about, with all that they say.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:ABOUT]->(topic:Topic)
RETURN topic.id AS id
UNION
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:REPORTED_IN]-(:Statement)-[:ABOUT]->(topic:Topic)
RETURN topic.id AS id
UNION
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(:Evidence)-[:OBJECT]->(topic:Topic)
RETURN topic.id AS id
