// Officials who spoke on each topic of $keys, most statements first.
UNWIND $keys AS key
MATCH (t:Topic {id: key})
CALL (t) {
  CALL (t) {
    UNWIND $anyone AS wanted
    UNWIND range(1, $plain) AS counted
    MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
    RETURN o, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount, '' AS firstSpokeOn, '' AS lastSpokeOn
    UNION ALL
    UNWIND $anyone AS wanted
    UNWIND range(1, $days) AS counted
    MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
    WHERE s.publishedOn >= $from AND s.publishedOn <= $to
    RETURN o, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount, min(s.publishedOn) AS firstSpokeOn, max(s.publishedOn) AS lastSpokeOn
    UNION ALL
    UNWIND $agencies AS agency
    MATCH (:Agency {id: agency})<-[:`IN`]-(:Post)<-[:HOLDS]-(o:Official)
    WITH DISTINCT t, o
    MATCH (o)-[:MADE]->(s:Statement)-[:ABOUT]->(t)
    WHERE s.publishedOn >= $from AND s.publishedOn <= $to
    RETURN o, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount, min(s.publishedOn) AS firstSpokeOn, max(s.publishedOn) AS lastSpokeOn
    UNION ALL
    UNWIND $sectors AS sector
    MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
    WHERE s.publishedOn >= $from AND s.publishedOn <= $to AND EXISTS { MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {sector: sector}) }
    RETURN o, count(DISTINCT s.distinctKey) AS statementCount, count(s) AS reportCount, min(s.publishedOn) AS firstSpokeOn, max(s.publishedOn) AS lastSpokeOn
  }
  WITH o, statementCount, reportCount, firstSpokeOn, lastSpokeOn
  WHERE (statementCount < $belowCount OR (statementCount = $belowCount AND o.id < $below))
    AND (statementCount > $aboveCount OR (statementCount = $aboveCount AND o.id > $above))
  WITH o, statementCount, reportCount, firstSpokeOn, lastSpokeOn ORDER BY statementCount DESC, o.id DESC LIMIT $limit
  CALL (o) {
    UNWIND range(1, $posts) AS wanted
    MATCH (o)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
  }
  RETURN collect({node: o {.id, .name, .sortKey}, posts: posts,
    statementCount: statementCount, reportCount: reportCount, firstSpokeOn: firstSpokeOn, lastSpokeOn: lastSpokeOn}) AS edges
}
CALL (t) {
  UNWIND range(1, $total) AS counted
  CALL (t) {
    UNWIND $anyone AS wanted
    MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
    WHERE s.publishedOn >= $from AND s.publishedOn <= $to
    RETURN o, s
    UNION ALL
    UNWIND $agencies AS agency
    MATCH (:Agency {id: agency})<-[:`IN`]-(:Post)<-[:HOLDS]-(o:Official)
    WITH DISTINCT t, o
    MATCH (o)-[:MADE]->(s:Statement)-[:ABOUT]->(t)
    WHERE s.publishedOn >= $from AND s.publishedOn <= $to
    RETURN o, s
    UNION ALL
    UNWIND $sectors AS sector
    MATCH (t)<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
    WHERE s.publishedOn >= $from AND s.publishedOn <= $to AND EXISTS { MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {sector: sector}) }
    RETURN o, s
  }
  RETURN count(DISTINCT o) AS total
}
RETURN key, t {.id, .name, .nameEn, .aliases, .sortKey} AS parent, edges, total
ORDER BY key
