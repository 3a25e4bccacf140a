/** The plain model in the peer's language, with hand-written Cypher where that language can't say a question. */
export const typeDefs = /* GraphQL */ `
type Mentions @relationshipProperties { count: Int! surfaces: [String!]! }
type Holds @relationshipProperties { firstSeen: String! lastSeen: String! }
union Mentionable = Official | Agency | Program | Event
union Speaker = Official | Agency
type Article @node @fulltext(indexes: [{ indexName: "article_tokens", queryName: "searchArticles", fields: ["tokens"] }]) {
  id: ID! title: String! subtitle: String outlet: String publishedOn: String! url: String body: String! language: String! tokens: String!
  mentions: [Mentionable!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mentions")
  agencies: [Agency!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mentions")
  topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT)
  statements: [Statement!]! @relationship(type: "REPORTED_IN", direction: IN)
}
type Official @node {
  id: ID! name: String!
  posts: [Post!]! @relationship(type: "HOLDS", direction: OUT, properties: "Holds")
  statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
  lastSeenAt(agency: ID!): String @cypher(statement: """
    MATCH (this)-[h:HOLDS]->(:Post)-[:IN]->(:Agency {id: $agency}) RETURN max(h.lastSeen) AS lastSeen
  """, columnName: "lastSeen")
  pathTo(id: ID!): [PathNode!]! @cypher(statement: """
    MATCH (b:Official {id: $id})
    MATCH p = shortestPath((this)-[:HOLDS|IN|MENTIONS|ATTENDED|HOSTS|TOOK_PART_IN|RUNS|PART_OF*..8]-(b))
    UNWIND nodes(p) AS n RETURN {type: labels(n)[0], id: n.id, name: coalesce(n.name, n.title)} AS node
  """, columnName: "node")
}
type Post @node {
  id: ID! title: String!
  agencies: [Agency!]! @relationship(type: "IN", direction: OUT)
  officials: [Official!]! @relationship(type: "HOLDS", direction: IN, properties: "Holds")
}
type Agency @node {
  id: ID! name: String! kind: String! aliases: [String!]
  posts: [Post!]! @relationship(type: "IN", direction: IN)
  statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
  articles: [Article!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mentions")
  seenOfficials(first: Int! = 20): [Official!]! @cypher(statement: """
    MATCH (this)<-[:IN]-(:Post)<-[h:HOLDS]-(o:Official)
    WITH o, max(h.lastSeen) AS lastSeen ORDER BY lastSeen DESC, o.id DESC LIMIT toInteger($first)
    RETURN o
  """, columnName: "o")
  coMentions(first: Int! = 20): [CoMention!]! @cypher(statement: """
    MATCH (this)<-[:MENTIONS]-(:Article)-[:MENTIONS]->(x:Agency) WHERE x <> this
    WITH x, count(*) AS count ORDER BY count DESC, x.id DESC LIMIT toInteger($first)
    RETURN {id: x.id, name: x.name, count: count} AS row
  """, columnName: "row")
  timeline(topic: ID!): [MonthCount!]! @cypher(statement: """
    CALL (this) {
      MATCH (this)-[:MADE]->(s:Statement) RETURN s
      UNION
      MATCH (this)<-[:IN]-(:Post)<-[:AS]-(c:Career)-[:OF]->(:Official)-[m:MADE]->(s:Statement) WHERE m.career = c.id
      RETURN s
    }
    MATCH (s)-[:ABOUT]->(:Topic {id: $topic})
    WITH substring(s.publishedOn, 0, 7) AS month, count(DISTINCT s.distinctKey) AS count ORDER BY month DESC LIMIT 100
    RETURN {month: month, count: count} AS row
  """, columnName: "row")
}
type Program @node { id: ID! name: String! }
type Event @node { id: ID! name: String! date: String place: String }
type Topic @node {
  id: ID! name: String!
  statements: [Statement!]! @relationship(type: "ABOUT", direction: IN)
  topOfficials(first: Int! = 20): [TopOfficial!]! @cypher(statement: """
    MATCH (this)<-[:ABOUT]-(s:Statement)<-[:MADE]-(o:Official)
    WITH o, count(DISTINCT s.distinctKey) AS statementCount ORDER BY statementCount DESC, o.id DESC LIMIT toInteger($first)
    CALL (o) {
      OPTIONAL MATCH (o)-[h:HOLDS]->(p:Post)
      OPTIONAL MATCH (p)-[:IN]->(g:Agency)
      RETURN p.title AS post, g.name AS agency ORDER BY h.lastSeen DESC, p.id LIMIT 1
    }
    RETURN {id: o.id, name: o.name, statementCount: statementCount, post: post, agency: agency} AS row
  """, columnName: "row")
}
type Statement @node {
  id: ID! text: String! direct: Boolean! verb: String start: Int! end: Int! publishedOn: String! sortKey: String! distinctKey: String!
  article: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT)
  topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT)
  speakers: [Speaker!]! @relationship(type: "MADE", direction: IN)
  officials: [Official!]! @relationship(type: "MADE", direction: IN)
}
type PathNode { type: String! id: ID! name: String! }
type CoMention { id: ID! name: String! count: Int! }
type MonthCount { month: String! count: Int! }
type TopOfficial { id: ID! name: String! statementCount: Int! post: String agency: String }
`;
