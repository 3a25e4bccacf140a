// The careers of $names with the persons and posts that they led to last.
UNWIND $names AS name
MATCH (career:Career {name: name})-[:OF]->(official:Official)
MATCH (career)-[:`AS`]->(post:Post)
RETURN career.id AS id, career.name AS name, career.agency AS agency, career.title AS title,
  official.id AS official, official.name AS officialName, post.id AS post, post.title AS postTitle
ORDER BY id
