// Another name of an agency, which only a rebuild can tell.
MATCH (a:Agency) WITH a ORDER BY a.id LIMIT 1 SET a.name = '다른 기관', a.sortKey = '다른 기관|' + a.id
