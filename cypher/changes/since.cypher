// What each change of the record that was finished after a version touched: one row a fact of which it recorded, ended or renewed a claim, the newest change first.
// @to operation Operation, fact Fact, factId ID, number Int
// @answers since
// @param since ID!
MATCH (operation:Operation {state: 'DONE'})
WHERE COUNT { MATCH (earlier:Operation {state: 'DONE'}) WHERE earlier.endedAt < operation.endedAt OR (earlier.endedAt = operation.endedAt AND earlier.number <= operation.number) RETURN earlier } > toIntegerOrNull($since)
CALL (operation) {
  MATCH (claim:Claim)-[:SUPPORTS]->(fact:Fact) WHERE claim.operation = operation.number
  RETURN fact
  UNION
  MATCH (told:Told)<-[:STANDS_IN]-(:Claim)-[:SUPPORTS]->(fact:Fact) WHERE told.retractions IS NOT NULL AND operation.number IN told.retractions
  RETURN fact
}
WITH operation, fact WHERE fact.id IS NOT NULL
RETURN operation, fact, fact.id AS factId, operation.number AS number
ORDER BY operation.number DESC, fact.id
