// It names all of these.
// @of that Fact
// @param between [ID!]!
MATCH (that:Fact)
// Lists what links facts to entities.
WHERE all(wanted IN $between WHERE EXISTS { (that)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(:Entity {id: wanted}) } OR EXISTS { (that)-[:AGAINST|SAYS_OF]->({id: wanted}) })
RETURN that
