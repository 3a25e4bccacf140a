// The agencies for which articles introduce the short forms $texts.
UNWIND $texts AS text
MATCH (evidence:Evidence {text: text})
WHERE evidence.kind = 'INTRODUCES'
RETURN DISTINCT evidence.text AS text, evidence.subject AS agency
ORDER BY text, agency
