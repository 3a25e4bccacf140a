// What the articles $ids support, to group anew once their evidence is gone.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(evidence:Evidence)
RETURN DISTINCT evidence.kind AS kind, evidence.claim AS claim, evidence.subject AS subject,
  evidence.object AS object, evidence.text AS text, evidence.person AS person
ORDER BY kind, claim, text, person
