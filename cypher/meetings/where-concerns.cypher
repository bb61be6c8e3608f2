// About one of these conventions.
// of that Event
// param concerns [ID!]!
MATCH (that:Meeting)
WHERE EXISTS { (that)-[:CONCERNS]->(convention) WHERE convention.id IN $concerns }
RETURN that
