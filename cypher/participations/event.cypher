// The event of a participation.
// @from this Participation
// @to one that Event
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)-[:AT_EVENT]->(that)
RETURN that
