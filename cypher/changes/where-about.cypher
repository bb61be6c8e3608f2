// The fact names one of these.
// @of operation Operation, fact Fact
// @param about [ID!]!
MATCH (fact:Fact)
// Lists what links facts to entities.
WHERE EXISTS { (fact)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(one:Entity) WHERE one.id IN $about } OR EXISTS { (fact)-[:AGAINST|SAYS_OF]->(other) WHERE other.id IN $about }
RETURN fact
