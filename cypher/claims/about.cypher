// What a claim is about.
// @from this Claim
// @to one that Node
MATCH (this:Claim)
MATCH (this)-[:SUPPORTS]->(that)
RETURN that
