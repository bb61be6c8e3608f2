// What is on record of these ids: what lines without evidence told, the claims, and whether it is shown.
// param ids [STRING]
// column id STRING
// column told [STRING]
// column toldIn [INTEGER]
// column shown BOOLEAN
// column claims [[ANY]]
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (entity:Entity {id: wanted})
  RETURN entity AS node
  UNION
  MATCH (fact:Fact {id: wanted})
  RETURN fact AS node
}
RETURN node.id AS id, coalesce(node.told, []) AS told, coalesce(node.toldIn, []) AS toldIn, node:Shown AS shown,
  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim) RETURN [claim.id, claim.says, claim.rank, claim.modality, claim.credibility, claim.document, claim.recordedAt, claim:Live, claim.place] } AS claims
