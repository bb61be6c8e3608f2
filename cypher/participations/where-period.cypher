// In an event that may fall into this period.
// @of that Participation
// @param periodFrom Date!
// @param periodTo Date!
MATCH (that:Participation)
WHERE EXISTS { (that)-[:AT_EVENT]->(at) WHERE at.latest >= $periodFrom AND at.earliest <= $periodTo }
RETURN that
