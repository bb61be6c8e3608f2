// Links claims to who says so.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
MATCH (:Told {id: row[1]})-[:SHOWN_AS]->(actor)
MERGE (claim)-[:ASSERTED_BY]->(actor)
