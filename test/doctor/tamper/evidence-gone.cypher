// Evidence without which a tenure has no support.
MATCH (e:Evidence {kind: 'HOLDS'}) WITH e ORDER BY e.id LIMIT 1 DETACH DELETE e
