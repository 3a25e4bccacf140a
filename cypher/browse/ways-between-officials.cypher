// 두 사람 사이의 길 · Ways between two officials
MATCH way = allShortestPaths(
  (:Official {name: '한도윤'})-[:HOLDS|IN|MADE|ABOUT|AT|ATTENDED|HOSTS|SUCCEEDED_BY*..8]-(:Official {name: '배수현'}))
RETURN way
LIMIT 20
