// Full-text indexes over the search tokens that are stored beside a text, separated by spaces.
// The embedded engine has no such statement: ours reads this one form and makes the index by a call.
CREATE FULLTEXT INDEX statement_tokens IF NOT EXISTS
FOR (n:Statement)
ON EACH [n.tokens];
CREATE FULLTEXT INDEX article_tokens IF NOT EXISTS
FOR (n:Article)
ON EACH [n.tokens];
