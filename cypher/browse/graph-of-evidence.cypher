// 근거의 그래프: 사람, 직책, 기사 · The graph of evidence: person, post and article
MATCH subject = (:Official {name: '한도윤'})<-[:SUBJECT]-(evidence:Evidence {kind: 'HOLDS'})
MATCH object = (evidence)-[:OBJECT]->(:Post)
MATCH source = (evidence)-[:FROM]->(:Article)
RETURN subject, object, source
