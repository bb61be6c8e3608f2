// All claims ever made of a fact, ended ones too, with all that weighs and the operations that brought, ended and renewed them.
// @from this Fact
// @to id String, says String, rank String, modality String, credibility Int?, publisher String, sourceKind String?, reliability String?, published String?, operation Int, ended [Int], operations [[ANY]]
MATCH (this:Fact {id: 'claim:hanoi-signing-2025.signatories'})
MATCH (this)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document:Document)
MATCH (claim)-[:STANDS_IN]->(told:Told)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(source)
OPTIONAL MATCH (document)-[:COPY_OF*1..]->(root:Document)-[:PUBLISHED_BY]->(first) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }
WITH claim, document, told, source, first
RETURN claim.id AS id, claim.says AS says, claim.rank AS rank, claim.modality AS modality, claim.credibility AS credibility, coalesce(first.id, source.id, document.id) AS publisher, source.kind AS sourceKind, source.reliability AS reliability, document.publishedLatest AS published,
  claim.operation AS operation, coalesce(told.retractions, []) AS ended,
  COLLECT { UNWIND [claim.operation] + coalesce(told.retractions, []) AS wanted MATCH (operation:Operation {number: wanted}) RETURN [operation.number, operation.id, operation.kind, operation.at] } AS operations
ORDER BY claim.id
