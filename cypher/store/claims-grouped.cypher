// How much evidence there is for each of $claims, from when to when.
UNWIND $claims AS claim
MATCH (evidence:Evidence {claim: claim})
RETURN evidence.claim AS claim, min(evidence.day) AS firstSeen, max(evidence.day) AS lastSeen,
  count(evidence) AS articleCount
ORDER BY claim
