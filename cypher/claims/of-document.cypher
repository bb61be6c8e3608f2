// The live claims of a document, in the order of what they are about.
// from this Document to that Claim
MATCH (this:Entity {id: 'document:seed-hanoi-convention'})
MATCH (this)<-[:FROM]-(that:Live)
RETURN that
ORDER BY that.about, that.id
