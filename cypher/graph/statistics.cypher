// How many nodes of each kind there are, and the first and the last day of publication.
CALL () { MATCH (a:Article) RETURN count(a) AS articles }
CALL () { MATCH (a:Article) WHERE a.sortKey > '' WITH a ORDER BY a.sortKey LIMIT 1 RETURN min(a.publishedOn) AS firstDay }
CALL () { MATCH (a:Article) WHERE a.sortKey > '' WITH a ORDER BY a.sortKey DESC LIMIT 1 RETURN max(a.publishedOn) AS lastDay }
CALL () { MATCH (s:Statement) RETURN count(s) AS statements }
CALL () { MATCH (o:Official) RETURN count(o) AS officials }
CALL () { MATCH (p:Post) RETURN count(p) AS posts }
CALL () { MATCH (g:Agency) RETURN count(g) AS agencies }
CALL () { MATCH (r:Program) RETURN count(r) AS programs }
CALL () { MATCH (e:Event) RETURN count(e) AS events }
CALL () { MATCH (t:Topic) RETURN count(t) AS topics }
RETURN articles, firstDay, lastDay, statements, officials, posts, agencies, programs, events, topics
