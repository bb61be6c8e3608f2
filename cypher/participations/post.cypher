// The post in whose capacity they took part.
// @from this Participation
// @to one that Post
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)-[:IN_CAPACITY_OF]->(that)
RETURN that
