// The live claims behind a fact, the best first.
// @from this Fact
// @to that Claim
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)<-[:SUPPORTS]-(that:Live)
RETURN that
ORDER BY that.place, that.id
