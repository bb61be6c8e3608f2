// With this party behind the other side.
// @of other Participation
// @param party ID!
MATCH (other:Participation)
WHERE EXISTS { (:Entity {id: $party})-[:INVOLVED_IN]->(other) }
RETURN other
