// Whether the source names the official.
// @of that Participation
// @param named Boolean!
MATCH (that:Participation)
WHERE EXISTS { (:Official)-[:TOOK_PART]->(that) } = $named
RETURN that
