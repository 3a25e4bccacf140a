// Where ways go on from each official of $keys, by sort of connection; null where it has $most or more of a sort.
UNWIND $keys AS key
MATCH (o:Official {id: key})
CALL (o) {
  CALL (o) {
    MATCH (o)<-[h:MENTIONS]-(x:Article)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Article' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (o)-[h:HOLDS]->(:Post)-[:`IN`]->(x:Agency)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'HOLDS' AS relation, 'Agency' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (o)-[h:ATTENDED]->(x:Event)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'ATTENDED' AS relation, 'Event' AS type, collect([x.id, h.articleCount]) AS found
  }
  WITH relation, type, CASE WHEN size(found) < $most THEN found END AS ends
  RETURN collect([relation, type, ends]) AS ways
}
RETURN key, ways
ORDER BY key
