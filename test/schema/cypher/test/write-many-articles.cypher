// Writes $count articles of the same words, one a day.
UNWIND range(1, $count) AS number
WITH toString(100000 + number) AS id
CREATE (:Article {id: id, title: '탄소중립 소식', body: '탄소중립 소식', publishedOn: id, language: 'ko',
  sortKey: id + '|' + id, tokens: $tokens})
