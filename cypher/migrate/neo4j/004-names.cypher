// Full-text indexes over the words that names are looked up by.
CREATE FULLTEXT INDEX official_names IF NOT EXISTS
FOR (n:Official)
ON EACH [n.nameTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX agency_names IF NOT EXISTS
FOR (n:Agency)
ON EACH [n.nameTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX program_names IF NOT EXISTS
FOR (n:Program)
ON EACH [n.nameTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX event_names IF NOT EXISTS
FOR (n:Event)
ON EACH [n.nameTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX topic_names IF NOT EXISTS
FOR (n:Topic)
ON EACH [n.nameTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(300);
