// Where ways go on from each event of $keys, by sort of connection; null where it has $most or more of a sort.
UNWIND $keys AS key
MATCH (e:Event {id: key})
CALL (e) {
  CALL (e) {
    MATCH (e)<-[h:MENTIONS]-(x:Article)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.count
    RETURN 'MENTIONS' AS relation, 'Article' AS type, collect([x.id, h.count]) AS found
    UNION ALL
    MATCH (e)<-[h:ATTENDED]-(x:Official)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'ATTENDED' AS relation, 'Official' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (e)<-[h:HOSTS]-(x:Agency)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'HOSTS' AS relation, 'Agency' AS type, collect([x.id, h.articleCount]) AS found
    UNION ALL
    MATCH (e)<-[h:TOOK_PART_IN]-(x:Agency)
    WITH x, h LIMIT $most
    WITH x, h ORDER BY x.id, h.articleCount
    RETURN 'TOOK_PART_IN' AS relation, 'Agency' AS type, collect([x.id, h.articleCount]) AS found
  }
  WITH relation, type, CASE WHEN size(found) < $most THEN found END AS ends
  RETURN collect([relation, type, ends]) AS ways
}
RETURN key, ways
ORDER BY key
