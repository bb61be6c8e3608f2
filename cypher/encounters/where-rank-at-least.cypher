// Both sides are at this rank or above.
// @of a Participation, b Participation
// @param rankAtLeast PostRank!
MATCH (a:Participation), (b:Participation)
WHERE a.seniority <= $rankAtLeast AND b.seniority <= $rankAtLeast
RETURN a, b
