// In how many articles, from when to when, the people called $names stand with which careers.
UNWIND $names AS name
MATCH (evidence:Evidence {person: name})
RETURN evidence.person AS name, evidence.rows AS rows, min(evidence.day) AS first, max(evidence.day) AS last,
  count(evidence) AS articleCount
ORDER BY name, rows
