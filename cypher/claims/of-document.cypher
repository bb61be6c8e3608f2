// The live claims of a document about what is shown, in the order of what they are about.
// @from this Document
// @to that Claim
MATCH (this:Entity {id: 'document:seed-hanoi-convention'})
MATCH (this)<-[:FROM]-(that:Live)-[:SUPPORTS]->(:Shown)
RETURN that
ORDER BY that.about, that.id
