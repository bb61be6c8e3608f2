// Links claims to who says so.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
MATCH (actor:Thing {id: row[1]})
MERGE (claim)-[:ASSERTED_BY]->(actor)
