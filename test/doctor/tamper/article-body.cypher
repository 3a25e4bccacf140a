// Another body of an article with statements.
MATCH (s:Statement)-[:REPORTED_IN]->(a:Article) WITH a ORDER BY a.id LIMIT 1 SET a.body = '다른 글'
