// A day as the engine's own date.
RETURN date($day) AS day, [date($day)] AS days, {on: date($day)} AS map
