// 한 기관에 딸린 기관 · Agencies that are part of an agency
MATCH parts = (:Agency)-[:PART_OF*1..3]->(:Agency {name: '해양수산부'})
RETURN parts
