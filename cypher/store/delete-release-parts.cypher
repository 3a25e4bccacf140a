// Takes the articles $ids out of their releases.
UNWIND $ids AS id
MATCH (:Article {id: id})-[part:PART_OF_RELEASE]->(:Release)
DELETE part
