// Where ways go on from each article of $keys, by sort of connection; null where it has $most or more of a sort.
UNWIND $keys AS key
MATCH (a:Article {id: key})
CALL (a) {
  CALL (a) {
    MATCH (a)-[h:MENTIONS]->(x:Official)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Official' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (a)-[h:MENTIONS]->(x:Agency)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Agency' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (a)-[h:MENTIONS]->(x:Event)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Event' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (a)-[h:MENTIONS]->(x:Program)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Program' AS type, collect([x.id, h.count]) AS found
  }
  WITH relation, type, CASE WHEN size(found) < $most THEN found END AS ends
  RETURN collect([relation, type, ends]) AS ways
}
RETURN key, ways
ORDER BY key
