// What each finished change of the record touched of facts that name these: one row a fact of which it recorded, ended or renewed a claim, the newest change first.
// @to operation Operation, fact Fact, factId ID, number Int
// @answers about, kinds
// @param about [ID!]!
// @param kinds [FactKind!]
CALL () {
  MATCH (named:Entity) WHERE named.id IN $about
  // Lists what links facts to entities.
  MATCH (named)-[:TOOK_PART|IN_CAPACITY_OF|ON_BEHALF_OF|AT_EVENT|HAS|OF|HAS_MEMBERSHIP|IN|PERFORMED|UNDER|DONE_AT|SIGNED_BY]-(fact:Fact)
  RETURN fact
  UNION
  MATCH (named:Thing) WHERE named.id IN $about
  MATCH (named)<-[:AGAINST|SAYS_OF]-(fact:Fact)
  RETURN fact
}
WITH fact WHERE $kinds IS NULL OR fact.kind IN $kinds
CALL (fact) {
  MATCH (fact)<-[:SUPPORTS]-(claim:Claim)-[:STANDS_IN]->(told:Told)
  UNWIND [claim.operation] + coalesce(told.retractions, []) AS done
  RETURN DISTINCT done
}
MATCH (operation:Operation {number: done}) WHERE operation.state = 'DONE'
WITH operation, fact WHERE fact.id IS NOT NULL
RETURN operation, fact, fact.id AS factId, operation.number AS number
ORDER BY operation.number DESC, fact.id
