// At most $first articles from day $from on, oldest first.
MATCH (a:Article)
WHERE a.publishedOn >= $from
RETURN a.id AS id, a.title AS title, a.publishedOn AS publishedOn, a.weight AS weight
ORDER BY publishedOn, id
LIMIT $first
