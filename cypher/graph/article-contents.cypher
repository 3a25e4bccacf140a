// Whatever each article of $keys holds, in the parts that are wanted; one article bounds them all.
UNWIND $keys AS key
MATCH (a:Article {id: key})
CALL (a) {
  UNWIND range(1, $wantOfficials) AS wanted
  MATCH (a)-[m:MENTIONS]->(o:Official)
  WITH o, m ORDER BY m.count DESC, o.id
  CALL (o) {
    UNWIND range(1, $posts) AS wanted
    MATCH (o)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
  }
  RETURN collect({node: o {.id, .name, .sortKey}, posts: posts, count: m.count, surfaces: m.surfaces, fields: m.fields, starts: m.starts, ends: m.ends}) AS officials
}
CALL (a) {
  UNWIND range(1, $wantAgencies) AS wanted
  MATCH (a)-[m:MENTIONS]->(g:Agency)
  WITH g, m ORDER BY m.count DESC, g.id
  RETURN collect({node: g {.id, .name, .nameEn, .kind, .sector, .aliases, .validFrom, .validTo, .source, .sortKey}, count: m.count, surfaces: m.surfaces, fields: m.fields, starts: m.starts, ends: m.ends}) AS agencies
}
CALL (a) {
  UNWIND range(1, $wantPrograms) AS wanted
  MATCH (a)-[m:MENTIONS]->(r:Program)
  WITH r, m ORDER BY m.count DESC, r.id
  RETURN collect({node: r {.id, .name, .aliases, .sortKey}, count: m.count, surfaces: m.surfaces, fields: m.fields, starts: m.starts, ends: m.ends}) AS programs
}
CALL (a) {
  UNWIND range(1, $wantEvents) AS wanted
  MATCH (a)-[m:MENTIONS]->(e:Event)
  WITH e, m ORDER BY m.count DESC, e.id
  RETURN collect({node: e {.id, .name, .date, .place, .aliases, .sortKey}, count: m.count, surfaces: m.surfaces, fields: m.fields, starts: m.starts, ends: m.ends}) AS events
}
CALL (a) {
  UNWIND range(1, $wantTopics) AS wanted
  MATCH (a)-[b:ABOUT]->(t:Topic)
  WITH t, b ORDER BY b.rank, t.id
  RETURN collect({node: t {.id, .name, .nameEn, .aliases, .sortKey}, rank: b.rank, fields: b.fields, starts: b.starts, ends: b.ends, rule: b.rule, confidence: b.confidence}) AS topicEdges
}
CALL (a) {
  UNWIND range(1, $wantStatements) AS wanted
  MATCH (a)<-[:REPORTED_IN]-(s:Statement)
  WITH s ORDER BY s.id
  CALL (s) {
    UNWIND range(1, $articles) AS wanted
    MATCH (s)-[:REPORTED_IN]->(sa:Article)
    RETURN collect([sa.id, sa.title, sa.subtitle, sa.outlet, sa.publishedOn, sa.url, sa.language]) AS articles
  }
  CALL (s) {
    UNWIND range(1, $topics) AS wanted
    MATCH (s)-[:ABOUT]->(st:Topic)
    WITH st ORDER BY st.id
    RETURN collect(st.id) AS topics
  }
  CALL (s) {
    UNWIND range(1, $speakers) AS wanted
    MATCH (s)<-[:MADE]-(so:Official)
    WITH so ORDER BY so.id
    RETURN collect([so.id, so.name]) AS officials
  }
  CALL (s) {
    UNWIND range(1, $speakers) AS wanted
    MATCH (s)<-[:MADE]-(sg:Agency)
    WITH sg ORDER BY sg.id
    RETURN collect([sg.id, sg.name, sg.kind, sg.sector, sg.validFrom, sg.validTo]) AS agencies
  }
  RETURN collect([[s.id, s.text, s.direct, s.verb, s.start, s.end, s.rule, s.confidence, s.publishedOn], articles, topics, officials, agencies]) AS statements
}
RETURN key, a {.id, .title, .subtitle, .outlet, .publishedOn, .url, .language, .sortKey} AS parent, officials, agencies, programs, events, topicEdges, statements
ORDER BY key
