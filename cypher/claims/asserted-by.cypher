// Who says so, in the document; nobody while that is not shown.
// @from this Claim
// @to one that Actor
MATCH (this:Claim)
MATCH (this)-[:ASSERTED_BY]->(that)
WHERE that:Shown
RETURN that
