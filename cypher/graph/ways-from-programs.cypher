// Where ways go on from each program of $keys, by sort of connection; null where it has $most or more of a sort.
UNWIND $keys AS key
MATCH (r:Program {id: key})
CALL (r) {
  CALL (r) {
    MATCH (r)<-[h:MENTIONS]-(x:Article)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Article' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (r)<-[h:RUNS]-(x:Agency)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'RUNS' AS relation, 'Agency' AS type, collect([x.id, h.articleCount]) AS found
  }
  WITH relation, type, CASE WHEN size(found) < $most THEN found END AS ends
  RETURN collect([relation, type, ends]) AS ways
}
RETURN key, ways
ORDER BY key
