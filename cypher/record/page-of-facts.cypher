// What is on record of the facts of a kind, by id, after some id.
// param before STRING
// param after STRING
// param limit INTEGER
// column id STRING
// column told [STRING]
// column toldIn [INTEGER]
// column claims [[ANY]]
// column retractions [INTEGER]
MATCH (node:Fact)
WHERE node.id > $after AND node.id < $before
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, coalesce(node.told, []) AS told, coalesce(node.toldIn, []) AS toldIn,
  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim) RETURN [claim.id, claim.says, properties(claim), claim.operation] } AS claims, coalesce(node.retractions, []) AS retractions
ORDER BY id
