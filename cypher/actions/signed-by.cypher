// Who signed in person.
// @from this TreatyAction
// @to one that Official
MATCH (this:Fact {id: 'action:hanoi-convention.DZA.signature'})
MATCH (this)-[:SIGNED_BY]->(that)
RETURN that
