// The official who took part, where the source gives a name.
// @from this Participation
// @to one that Official
MATCH (this:Fact {id: 'participation:amcc-2022.to-lam'})
MATCH (this)<-[:TOOK_PART]-(that:Official)
RETURN that
