// The country or agency for which they took part.
// @from this Participation
// @to one that Actor
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)-[:ON_BEHALF_OF]->(that)
RETURN that
