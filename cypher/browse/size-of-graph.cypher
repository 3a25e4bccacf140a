// 그래프의 크기 · How much is in the graph
MATCH (node)
WHERE NOT node:Migration AND NOT node:Lock
RETURN head(labels(node)) AS 종류, count(*) AS 수
ORDER BY 수 DESC, 종류
