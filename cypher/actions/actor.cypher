// Who did the treaty act.
// @from this TreatyAction
// @to one that Actor
MATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})
MATCH (this)<-[:PERFORMED]-(that)
RETURN that
