// The other way round: officials found by one of name, agency, post or sector that also match $agencies, $titles and $sectors.
CALL () {
  CALL () {
    UNWIND $byName AS name
    MATCH (o:Official {name: name})
    RETURN o
    UNION
    UNWIND $byAgency AS agency
    MATCH (:Agency {id: agency})<-[:`IN`]-(:Post)<-[:HOLDS]-(o:Official)
    RETURN o
    UNION
    UNWIND $byPost AS title
    MATCH (:Post {title: title})<-[:HOLDS]-(o:Official)
    RETURN o
    UNION
    UNWIND $bySector AS sector
    MATCH (o:Official)
    WHERE EXISTS { MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {sector: sector}) }
    RETURN o
  }
  CALL (o) {
    UNWIND $agencies AS agency
    MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {id: agency})
    RETURN count(DISTINCT agency) AS agencyHits
  }
  CALL (o) {
    UNWIND $titles AS title
    MATCH (o)-[:HOLDS]->(:Post {title: title})
    RETURN count(DISTINCT title) AS titleHits
  }
  CALL (o) {
    UNWIND $sectors AS sector
    MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {sector: sector})
    RETURN count(DISTINCT sector) AS sectorHits
  }
  WITH o, agencyHits, titleHits, sectorHits
  WHERE (size($agencies) = 0 OR agencyHits > 0) AND titleHits = size($titles) AND sectorHits = size($sectors)
    AND o.sortKey > $above AND o.sortKey < $below
  WITH o ORDER BY o.sortKey LIMIT $limit
  CALL (o) {
    UNWIND range(1, $posts) AS wanted
    MATCH (o)-[h:HOLDS]->(p:Post)
    OPTIONAL MATCH (p)-[:`IN`]->(pg:Agency)
    WITH h, p, pg ORDER BY h.lastSeen DESC, p.id
    RETURN collect([p.id, p.title, pg.id, pg.name, pg.kind, pg.sector, pg.validFrom, pg.validTo, h.firstSeen, h.lastSeen, h.articleCount, h.claims]) AS posts
  }
  RETURN collect({node: o {.id, .name, .sortKey}, posts: posts}) AS edges
}
CALL () {
  UNWIND range(1, $total) AS counted
  CALL () {
    UNWIND $byName AS name
    MATCH (o:Official {name: name})
    RETURN o
    UNION
    UNWIND $byAgency AS agency
    MATCH (:Agency {id: agency})<-[:`IN`]-(:Post)<-[:HOLDS]-(o:Official)
    RETURN o
    UNION
    UNWIND $byPost AS title
    MATCH (:Post {title: title})<-[:HOLDS]-(o:Official)
    RETURN o
    UNION
    UNWIND $bySector AS sector
    MATCH (o:Official)
    WHERE EXISTS { MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {sector: sector}) }
    RETURN o
  }
  CALL (o) {
    UNWIND $agencies AS agency
    MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {id: agency})
    RETURN count(DISTINCT agency) AS agencyHits
  }
  CALL (o) {
    UNWIND $titles AS title
    MATCH (o)-[:HOLDS]->(:Post {title: title})
    RETURN count(DISTINCT title) AS titleHits
  }
  CALL (o) {
    UNWIND $sectors AS sector
    MATCH (o)-[:HOLDS]->(:Post)-[:`IN`]->(:Agency {sector: sector})
    RETURN count(DISTINCT sector) AS sectorHits
  }
  WITH o, agencyHits, titleHits, sectorHits
  WHERE (size($agencies) = 0 OR agencyHits > 0) AND titleHits = size($titles) AND sectorHits = size($sectors)
  RETURN count(o) AS total
}
RETURN edges, total
