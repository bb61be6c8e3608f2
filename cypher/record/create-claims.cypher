// Writes new claims with the documents that they are from.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (document:Entity {id: row[1]})
CREATE (claim:Claim:Live)-[:FROM]->(document)
SET claim = row[0]
