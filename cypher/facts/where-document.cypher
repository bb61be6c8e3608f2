// This document says so.
// @of that Fact
// @param document ID!
MATCH (that:Fact)
WHERE EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->({id: $document}) }
RETURN that
