// Done by one of these.
// @of that TreatyAction
// @param actors [ID!]!
MATCH (that:Action)
WHERE EXISTS { (actor)-[:PERFORMED]->(that) WHERE actor.id IN $actors }
RETURN that
