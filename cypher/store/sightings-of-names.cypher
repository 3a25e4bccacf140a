// In how many articles of each month the people called $names stand with which careers, and from when to when.
UNWIND $names AS name
MATCH (evidence:Evidence {person: name})
WITH evidence.person AS name, evidence.rows AS rows, substring(evidence.day, 0, 7) AS month,
  min(evidence.day) AS first, max(evidence.day) AS last, count(evidence) AS articleCount
RETURN name, rows, first, last, articleCount
ORDER BY name, rows, month
