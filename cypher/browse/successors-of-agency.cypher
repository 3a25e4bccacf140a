// 부처의 앞뒤: 무엇이 무엇이 되었나 · What became of a ministry
MATCH line = (:Agency {name: '산업통상자원부'})-[:SUCCEEDED_BY*1..5]-(:Agency)
RETURN line
