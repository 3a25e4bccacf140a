// How many articles have a word, and the twenty that have it best.
CALL db.index.fulltext.queryNodes('article_tokens', $word) YIELD node, score
WITH collect({id: node.id, title: node.title, publishedOn: node.publishedOn, score: score}) AS found
RETURN size(found) AS total, found[0..20] AS best
