// Statements of each official of $keys in groups: by the first $length characters of their day, and by what is wanted.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  CALL (o) {
    UNWIND $anyTopic AS wanted
    MATCH (o)-[:MADE]->(s:Statement)
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
    UNION ALL
    UNWIND $aboutTopics AS topic
    MATCH (o)-[:MADE]->(s:Statement)-[:ABOUT]->(:Topic {id: topic})
    WHERE s.sortKey > $from AND s.sortKey < $to AND s.direct IN $direct AND s.confidence >= $minConfidence
    RETURN s
  }
  WITH collect(s) AS list
  CALL (list) {
    UNWIND $together AS wanted
    UNWIND list AS s
    RETURN '' AS name, s
    UNION ALL
    UNWIND $byTopic AS wanted
    UNWIND list AS s
    MATCH (s)-[:ABOUT]->(x:Topic)
    RETURN x.id AS name, s
    UNION ALL
    UNWIND $byOfficial AS wanted
    UNWIND list AS s
    MATCH (s)<-[:MADE]-(x:Official)
    RETURN x.id AS name, s
    UNION ALL
    UNWIND $byAgency AS wanted
    UNWIND list AS s
    MATCH (s)<-[:MADE]-(x:Agency)
    RETURN x.id AS name, s
    UNION ALL
    UNWIND $byAgency AS wanted
    UNWIND list AS s
    MATCH (s)<-[m:MADE]-(:Official)<-[:OF]-(c:Career)-[:`AS`]->(:Post)-[:`IN`]->(x:Agency)
    WHERE m.career = c.id
    RETURN x.id AS name, s
    UNION ALL
    UNWIND $byOutlet AS wanted
    UNWIND list AS s
    MATCH (s)-[:REPORTED_IN]->(x:Article)
    WHERE x.outlet IS NOT NULL
    RETURN x.outlet AS name, s
  }
  MATCH (s)-[:REPORTED_IN]->(a:Article)
  WITH name, substring(s.publishedOn, 0, $length) AS start, s, a
  WITH name, start, count(DISTINCT s.distinctKey) AS statementCount, count(DISTINCT s) AS reportCount, count(DISTINCT a) AS articleCount,
    min(s.publishedOn) AS firstSpokeOn, max(s.publishedOn) AS lastSpokeOn
  ORDER BY start, name
  RETURN collect({name: name, start: start, statementCount: statementCount, reportCount: reportCount, articleCount: articleCount,
    firstSpokeOn: firstSpokeOn, lastSpokeOn: lastSpokeOn}) AS groups
}
RETURN key, o {.id, .name, .sortKey} AS parent, groups
ORDER BY key
