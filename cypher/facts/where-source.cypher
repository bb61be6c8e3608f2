// Only this source says so.
// of that Fact
// param source ID!
MATCH (that:Fact)
WHERE EXISTS { (that)<-[:SUPPORTS]-(:Live) } AND NOT EXISTS { (that)<-[:SUPPORTS]-(:Live)-[:FROM]->()-[:PUBLISHED_BY]->(publisher) WHERE publisher.id <> $source }
RETURN that
