// Both sides are at this rank or above.
// @of own Participation, other Participation
// @param rankAtLeast PostRank!
MATCH (own:Participation), (other:Participation)
WHERE own.seniority <= $rankAtLeast AND other.seniority <= $rankAtLeast
RETURN own, other
