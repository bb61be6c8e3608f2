// With two sides at this rank or above.
// @of that Event
// @param rankAtLeast PostRank!
MATCH (that:Meeting)
WHERE EXISTS {
  MATCH (that)<-[:AT_EVENT]-(one:Participation {status: 'ATTENDED'}), (that)<-[:AT_EVENT]-(another:Participation {status: 'ATTENDED'})
  WHERE one.side <> another.side AND one.party <> another.party AND one.seniority <= $rankAtLeast AND another.seniority <= $rankAtLeast
}
RETURN that
