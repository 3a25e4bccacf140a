// Agencies by how often they are mentioned, with how many posts are seen there.
MATCH (g:Agency)
WITH g, COUNT { (g)<-[:MENTIONS]-(:Article) } AS degree, COUNT { (g)<-[:IN]-(:Post) } AS posts
RETURN g.id AS id, g.name AS name, degree, posts
ORDER BY degree DESC, id
