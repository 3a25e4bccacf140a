// 이름이 같은 사람들 · People who share a name
MATCH (official:Official)
WITH official.name AS 이름, collect(official) AS people
WHERE size(people) > 1
UNWIND people AS official
RETURN 이름, official.id AS id,
  [(official)-[holds:HOLDS]->(post:Post) |
    holds.firstSeen + ' ' + coalesce([(post)-[:IN]->(agency:Agency) | agency.name][0] + ' ', '') + post.title] AS 직책
ORDER BY 이름, id
