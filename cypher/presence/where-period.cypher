// In an event that may fall into this period.
// @of participation Participation
// @param periodFrom Date!
// @param periodTo Date!
MATCH (participation:Participation)
WHERE EXISTS { (participation)-[:AT_EVENT]->(at) WHERE at.latest >= $periodFrom AND at.earliest <= $periodTo }
RETURN participation
