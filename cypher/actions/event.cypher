// The event at which the act was done.
// @from this TreatyAction
// @to one that Event
MATCH (this:Fact {id: 'action:hanoi-convention.AUS.signature'})
MATCH (this)-[:DONE_AT]->(that)
RETURN that
