// The names of people with a career at the agencies $ids, as articles name these.
UNWIND $ids AS id
MATCH (career:Career {agency: id})
RETURN DISTINCT career.name AS name
ORDER BY name
