// The act that an act objects to or withdraws.
// @from this TreatyAction
// @to one that TreatyAction
MATCH (this:Fact {id: 'action:budapest-convention.VNM.objection'})
MATCH (this)-[:AGAINST]->(that)
RETURN that
