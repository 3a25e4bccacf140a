// Links agencies to those that they belong to, where both are in the graph.
UNWIND $rows AS row
MATCH (child:Agency {id: row.from})
MATCH (parent:Agency {id: row.to})
MERGE (child)-[:PART_OF]->(parent)
