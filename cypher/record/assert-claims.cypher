// Links new claims to who says so.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
MATCH (actor:Entity {id: row[1]})
CREATE (claim)-[:ASSERTED_BY]->(actor)
