// Writes new claims with what they support, where they stand and who says so.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (document:Entity {id: row[1]})
CREATE (claim:Claim:Live)-[:FROM]->(document)
SET claim = row[0]
