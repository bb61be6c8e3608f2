// All claims ever made of a changed fact, ended ones too, with all that weighs and the changes that brought, ended and renewed them.
// @from fact Fact
// @to id String, says String, rank String, modality String, credibility Int?, publisher String, sourceKind String?, reliability String?, published String?, operation Int, ended [Int]
MATCH (fact:Fact {id: 'claim:hanoi-signing-2025.signatories'})
MATCH (fact)<-[:SUPPORTS]-(claim:Claim)-[:FROM]->(document:Document)
MATCH (claim)-[:STANDS_IN]->(told:Told)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(source)
OPTIONAL MATCH (document)-[:COPY_OF*1..]->(root:Document)-[:PUBLISHED_BY]->(first) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }
WITH claim, document, told, source, first
RETURN claim.id AS id, claim.says AS says, claim.rank AS rank, claim.modality AS modality, claim.credibility AS credibility, coalesce(first.id, source.id, document.id) AS publisher, source.kind AS sourceKind, source.reliability AS reliability, document.publishedLatest AS published,
  claim.operation AS operation, coalesce(told.retractions, []) AS ended
ORDER BY claim.id
