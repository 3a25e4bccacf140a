// Which of $ids are stored, with what tells whether they changed.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.recordHash AS recordHash
ORDER BY id
