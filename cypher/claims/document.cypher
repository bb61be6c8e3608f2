// The document that a claim stands in.
// @from this Claim
// @to one that Document
MATCH (this:Claim)
MATCH (this)-[:FROM]->(that)
RETURN that
