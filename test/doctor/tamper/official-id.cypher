// An official with another id.
MATCH (o:Official) WITH o ORDER BY o.id LIMIT 1 SET o.id = 'zzz', o.sortKey = o.name + '|zzz'
