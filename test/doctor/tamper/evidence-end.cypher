// Evidence that points outside of its article.
MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 SET e.end = 9000000
