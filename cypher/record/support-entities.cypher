// Links new claims to the entities they are about.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
MATCH (entity:Entity {id: row[1]})
CREATE (claim)-[:SUPPORTS]->(entity)
