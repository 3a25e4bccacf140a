// An article that is sorted by another day.
MATCH (a:Article) WITH a ORDER BY a.id LIMIT 1 SET a.sortKey = '1999-01-01|' + a.id
