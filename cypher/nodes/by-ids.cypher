// What has these ids, in the order of the ids; null where nothing has one.
// @to that Node?
// @param ids [ID!]!
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS wanted
OPTIONAL CALL (wanted) {
  MATCH (entity:Entity {id: wanted}) WHERE entity:Shown
  RETURN entity AS found
  UNION
  MATCH (fact:Fact {id: wanted}) WHERE fact:Shown
  RETURN fact AS found
  UNION
  MATCH (claim:Claim {id: wanted})
  RETURN claim AS found
}
WITH place, found
RETURN found AS that
ORDER BY place
