// With one of these statuses.
// @of that Participation
// @param statuses [ParticipationStatus!]!
MATCH (that:Participation)
WHERE that.status IN $statuses
RETURN that
