// Only this source says so: what is shown has a living claim, and no other's.
// @of that Fact
// @param source ID!
MATCH (that:Fact)
WHERE NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->(document) WHERE document.sourceId <> $source }
RETURN that
