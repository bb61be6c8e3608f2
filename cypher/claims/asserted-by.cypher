// Who says so, in the document.
// from this Claim to one that Actor
MATCH (this:Claim)
MATCH (this)-[:ASSERTED_BY]->(that)
RETURN that
