// Full-text indexes over the search tokens that are stored beside a text, separated by spaces.
CREATE FULLTEXT INDEX statement_tokens IF NOT EXISTS
FOR (n:Statement)
ON EACH [n.tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX article_tokens IF NOT EXISTS
FOR (n:Article)
ON EACH [n.tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(300);
