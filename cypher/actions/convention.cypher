// The convention that the act is about.
// @from this TreatyAction
// @to one that Convention
MATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})
MATCH (this)-[:UNDER]->(that)
RETURN that
