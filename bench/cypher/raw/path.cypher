// How long the shortest way between two officials is; topics connect everything, so no way leads through them.
MATCH (a:Official {id: $from}), (b:Official {id: $to})
MATCH p = shortestPath((a)-[:HOLDS|IN|MENTIONS|ATTENDED|HOSTS|TOOK_PART_IN|RUNS|PART_OF*..8]-(b))
RETURN [n IN nodes(p) | {type: labels(n)[0], id: n.id, name: coalesce(n.name, n.title)}] AS path
