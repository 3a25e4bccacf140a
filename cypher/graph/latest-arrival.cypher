// The turn of the latest batch that brought something, 0 where there was none.
MATCH (arrival:Arrival)
RETURN coalesce(max(arrival.turn), 0) AS turn
ORDER BY turn
