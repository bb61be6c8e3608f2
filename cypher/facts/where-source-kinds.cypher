// Only sources of these kinds say so.
// @of that Fact
// @param sourceKinds [SourceKind!]!
MATCH (that:Fact)
WHERE EXISTS { (that)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(publisher) WHERE NOT publisher.kind IN $sourceKinds }
RETURN that
