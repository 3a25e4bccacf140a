// Where ways go on from each agency of $keys, by sort of connection; null where it has $most or more of a sort.
UNWIND $keys AS key
MATCH (g:Agency {id: key})
CALL (g) {
  CALL (g) {
    MATCH (g)<-[h:MENTIONS]-(x:Article)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Article' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (g)<-[:`IN`]-(:Post)<-[h:HOLDS]-(x:Official)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'HOLDS' AS relation, 'Official' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (g)-[h:HOSTS]->(x:Event)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'HOSTS' AS relation, 'Event' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (g)-[h:TOOK_PART_IN]->(x:Event)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'TOOK_PART_IN' AS relation, 'Event' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (g)-[h:RUNS]->(x:Program)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'RUNS' AS relation, 'Program' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (g)-[:PART_OF]->(x:Agency)
    WITH x LIMIT $most
    WITH x ORDER BY x.id
    RETURN 'PART_OF' AS relation, 'Agency' AS type, collect([x.id, 1]) AS found
    UNION ALL
    MATCH (g)<-[:PART_OF]-(x:Agency)
    WITH x LIMIT $most
    WITH x ORDER BY x.id
    RETURN 'HAS_PART' AS relation, 'Agency' AS type, collect([x.id, 1]) AS found
  }
  WITH relation, type, CASE WHEN size(found) < $most THEN found END AS ends
  RETURN collect([relation, type, ends]) AS ways
}
RETURN key, ways
ORDER BY key
