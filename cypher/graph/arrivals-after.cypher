// Batches after the turn $after, oldest first, at most $limit, with what each of their statements can be chosen by.
MATCH (arrival:Arrival)
WHERE arrival.turn > $after
WITH arrival ORDER BY arrival.turn LIMIT $limit
CALL (arrival) {
  UNWIND arrival.statements AS id
  MATCH (s:Statement {id: id})
  CALL (s) {
    MATCH (s)-[:ABOUT]->(t:Topic)
    WITH t ORDER BY t.id
    RETURN collect(t.id) AS topics
  }
  CALL (s) {
    MATCH (s)<-[:MADE]-(:Official)<-[:OF]-(c:Career)
    WITH c ORDER BY c.id
    RETURN collect(c.id) AS careers
  }
  CALL (s) {
    MATCH (s)<-[m:MADE]-(:Official)<-[:OF]-(c:Career)-[:`AS`]->(:Post)-[:`IN`]->(g:Agency)
    WHERE m.career = c.id
    WITH g ORDER BY g.id
    RETURN collect({id: g.id, name: g.name}) AS offices
  }
  CALL (s) {
    MATCH (s)<-[:MADE]-(g:Agency)
    WITH g ORDER BY g.id
    RETURN collect({id: g.id, name: g.name}) AS agencies
  }
  WITH s, topics, careers, offices, agencies ORDER BY s.id
  RETURN collect({id: s.id, topics: topics, careers: careers, agencies: offices + agencies}) AS statements
}
RETURN arrival.turn AS turn, arrival.previous AS previous, statements
ORDER BY turn
