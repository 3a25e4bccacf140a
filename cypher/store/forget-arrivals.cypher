// Removes what was noted of batches that are more than $keep turns old.
MATCH (lock:Lock {id: 'writer'})
MATCH (arrival:Arrival)
WHERE arrival.turn < lock.turn - $keep
DETACH DELETE arrival
