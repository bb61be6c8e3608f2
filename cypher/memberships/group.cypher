// To what it belongs.
// @from this Membership
// @to one that Agency
MATCH (this:Fact {id: 'membership:european-union.BEL'})
MATCH (this)-[:IN]->(that)
RETURN that
