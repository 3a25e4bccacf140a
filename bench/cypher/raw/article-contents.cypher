// One article with all its mentions, statements and speakers.
MATCH (a:Article {id: $article})
RETURN a.id AS id, a.title AS title, a.publishedOn AS publishedOn,
COLLECT {
  MATCH (a)-[m:MENTIONS]->(x)
  RETURN {type: labels(x)[0], id: x.id, name: x.name, count: m.count, surfaces: m.surfaces}
} AS mentions,
COLLECT {
  MATCH (a)<-[:REPORTED_IN]-(s:Statement)
  RETURN {id: s.id, text: s.text, direct: s.direct, verb: s.verb, speakers: COLLECT {
    MATCH (s)<-[:MADE]-(w) RETURN {type: labels(w)[0], id: w.id, name: w.name} ORDER BY w.id
  }}
} AS statements
