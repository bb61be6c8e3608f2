// The live claims behind a fact with all that weighs in concluding from them, the best first.
// @from this Fact
// @to claim Claim, id String, says String, rank String, modality String, credibility Int?, publisher String, sourceKind String?, reliability String?, published String?
MATCH (this:Fact {id: 'claim:hanoi-signing-2025.signatories'})
MATCH (this)<-[:SUPPORTS]-(claim:Live)-[:FROM]->(document:Document)-[:PUBLISHED_BY]->(source)
OPTIONAL MATCH (document)-[:COPY_OF*1..]->(root:Document)-[:PUBLISHED_BY]->(first) WHERE NOT EXISTS { (root)-[:COPY_OF]->() }
WITH claim, document, source, first
RETURN claim, claim.id AS id, claim.says AS says, claim.rank AS rank, claim.modality AS modality, claim.credibility AS credibility, coalesce(first.id, source.id) AS publisher, source.kind AS sourceKind, source.reliability AS reliability, document.publishedLatest AS published
ORDER BY claim.place, claim.id
