// 한 기사에서 나온 모든 것 · Everything that one article says
MATCH (article:Article)
WITH article ORDER BY article.sortKey DESC LIMIT 1
OPTIONAL MATCH mentions = (article)-[:MENTIONS|ABOUT]->()
OPTIONAL MATCH said = (article)<-[:REPORTED_IN]-(:Statement)<-[:MADE]-()
RETURN article, mentions, said
LIMIT 200
