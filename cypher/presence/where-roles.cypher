// In one of these roles.
// @of participation Participation
// @param roles [ParticipationRole!]!
MATCH (participation:Participation)
WHERE participation.role IN $roles
RETURN participation
