// What nodes of $ids are called, and the words that they are looked up by.
UNWIND $ids AS id
MATCH (named:Event {id: id})
RETURN named.id AS id, named.name AS name, null AS nameEn, named.aliases AS aliases, named.nameTokens AS nameTokens
