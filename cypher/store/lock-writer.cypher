// Takes the write lock that makes writers wait for each other; held until the transaction ends.
MERGE (lock:Lock {id: 'writer'})
SET lock.turn = coalesce(lock.turn, 0) + 1
RETURN lock.turn AS turn
