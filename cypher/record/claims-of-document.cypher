// The claims from a document, what they are about, and whether they are live.
// param id STRING
// column id STRING
// column about STRING
// column live BOOLEAN
MATCH (document:Entity {id: $id})<-[:FROM]-(claim:Claim)
RETURN claim.id AS id, claim.about AS about, claim:Live AS live
ORDER BY id
