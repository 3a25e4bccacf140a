// Makes sure that posts exist.
UNWIND $rows AS row
MERGE (post:Post {id: row.id})
SET post.title = row.title
