// Anything on record that has this id: an entity, a fact or a claim.
// @to one that Node
// @param id ID!
CALL () {
  MATCH (entity:Entity {id: $id}) WHERE entity:Shown
  RETURN entity AS found
  UNION
  MATCH (fact:Fact {id: $id}) WHERE fact:Shown
  RETURN fact AS found
  UNION
  MATCH (claim:Claim {id: $id})
  RETURN claim AS found
}
WITH found
RETURN found AS that
