// 같은 행사에 함께한 사람들 · Officials who attended the same events
MATCH (one:Official)-[:ATTENDED]->(event:Event)<-[:ATTENDED]-(other:Official)
WHERE one.id < other.id
WITH one, other, count(event) AS 행사수, collect(event.name) AS 행사
RETURN one.name AS 이름, other.name AS 함께한사람, 행사수, 행사
ORDER BY 행사수 DESC, 이름, 함께한사람, one.id, other.id
LIMIT 100
