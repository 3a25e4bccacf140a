// How often articles use each form of a name, for each of $claims.
UNWIND $claims AS claim
MATCH (evidence:Evidence {claim: claim})
RETURN evidence.claim AS claim, evidence.text AS text, count(evidence) AS articleCount
ORDER BY claim, text
