// Who belongs.
// @from this Membership
// @to one that Actor
MATCH (this:Fact {id: 'membership:european-union.BEL'})
MATCH (this)<-[:HAS_MEMBERSHIP]-(that)
RETURN that
