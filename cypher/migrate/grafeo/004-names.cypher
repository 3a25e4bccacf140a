// Full-text indexes over the words that names are looked up by.
CREATE FULLTEXT INDEX official_names IF NOT EXISTS
FOR (n:Official)
ON EACH [n.nameTokens];
CREATE FULLTEXT INDEX agency_names IF NOT EXISTS
FOR (n:Agency)
ON EACH [n.nameTokens];
CREATE FULLTEXT INDEX program_names IF NOT EXISTS
FOR (n:Program)
ON EACH [n.nameTokens];
CREATE FULLTEXT INDEX event_names IF NOT EXISTS
FOR (n:Event)
ON EACH [n.nameTokens];
CREATE FULLTEXT INDEX topic_names IF NOT EXISTS
FOR (n:Topic)
ON EACH [n.nameTokens];
