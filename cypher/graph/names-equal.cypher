// Officials, programs and events whose name is $name.
CALL () {
  MATCH (o:Official {name: $name})
  RETURN 'Official' AS type, o.id AS id
  UNION ALL
  MATCH (r:Program {name: $name})
  RETURN 'Program' AS type, r.id AS id
  UNION ALL
  MATCH (e:Event {name: $name})
  RETURN 'Event' AS type, e.id AS id
}
RETURN type, id
ORDER BY type, id
