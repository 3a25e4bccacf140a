// Links agencies to those that took their place, where both are in the graph.
UNWIND $rows AS row
MATCH (former:Agency {id: row.from})
MATCH (next:Agency {id: row.to})
MERGE (former)-[:SUCCEEDED_BY]->(next)
