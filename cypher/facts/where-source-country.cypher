// Only sources of this country say so.
// @of that Fact
// @param sourceCountry ID!
MATCH (that:Fact)
WHERE EXISTS { (that)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(publisher) WHERE NOT EXISTS { (publisher)-[:SEATED_IN]->({id: $sourceCountry}) } }
RETURN that
