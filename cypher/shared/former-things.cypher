// What was told of things of a kind in a graph without a ledger, by id: lines, claims with who says so, and retractions. Those that are in the ledger already are left out.
// @for record/former-entities Entity, record/former-facts Fact
// @param after STRING
// @param before STRING
// @param limit INTEGER
// @column id STRING
// @column told [STRING]
// @column toldIn [INTEGER]
// @column claims [[ANY]]
// @column retractions [INTEGER]
// @column retractedAt STRING
MATCH (node:Entity)
WHERE node.id > $after AND node.id < $before AND NOT node:Thing
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, coalesce(node.told, []) AS told, coalesce(node.toldIn, []) AS toldIn,
  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim) RETURN [claim.says, claim.assertedBy] } AS claims,
  coalesce(node.retractions, []) AS retractions, node.retractedAt AS retractedAt
ORDER BY id
