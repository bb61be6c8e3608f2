// It names this in one of its fields.
// @of that Fact
// @param about ID!
MATCH (that:Fact)
// Lists what links facts to entities.
WHERE EXISTS { (that)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(:Entity {id: $about}) } OR EXISTS { (that)-[:AGAINST|SAYS_OF]->({id: $about}) }
RETURN that
