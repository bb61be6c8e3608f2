// In one of these roles.
// @of that Participation
// @param roles [ParticipationRole!]!
MATCH (that:Participation)
WHERE that.role IN $roles
RETURN that
