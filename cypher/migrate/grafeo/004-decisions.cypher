// Decisions of curators.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_id_index IF NOT EXISTS FOR (n:Decision) ON (n.id);
