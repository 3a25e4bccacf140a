// Notes a batch under the writer's turn with the statements that it brought, for readers that wait for news.
MATCH (lock:Lock {id: 'writer'})
WITH lock, coalesce(lock.arrived, 0) AS previous
CREATE (:Arrival {id: toString(lock.turn), turn: lock.turn, previous: previous, statements: $statements})
SET lock.arrived = lock.turn
