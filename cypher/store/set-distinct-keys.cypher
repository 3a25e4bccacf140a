// Tells within what the words of the articles' statements count once: $rows give each article its release or itself.
UNWIND $rows AS row
MATCH (:Article {id: row.from})<-[:REPORTED_IN]-(statement:Statement)
SET statement.distinctKey = row.to + '|' + statement.wordsKey
