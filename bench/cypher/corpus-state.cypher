// How many articles a database holds, and how many of them were generated.
MATCH (a:Article)
RETURN count(a) AS articles, coalesce(sum(CASE WHEN a.url STARTS WITH $prefix THEN 1 ELSE 0 END), 0) AS generated
