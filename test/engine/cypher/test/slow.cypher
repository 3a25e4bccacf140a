// Counts for a long time.
UNWIND range(1, $steps) AS x
WITH x
WHERE x % 7 = 0
RETURN count(x) AS count
