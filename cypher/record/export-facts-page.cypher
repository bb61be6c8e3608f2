// What was told of one kind of facts, a page of them in the order of ids.
// param prefix STRING
// param after STRING
// param size INTEGER
// column id STRING
// column told [STRING]
// column toldIn [INTEGER]
// column claims [[ANY]]
MATCH (node:Fact) WHERE node.id STARTS WITH $prefix AND node.id > $after
WITH node ORDER BY node.id LIMIT $size
RETURN node.id AS id, coalesce(node.told, []) AS told, coalesce(node.toldIn, []) AS toldIn,
  COLLECT { MATCH (node)<-[:SUPPORTS]-(claim:Claim) RETURN [properties(claim), claim:Live] } AS claims
ORDER BY id
