// One of the two sides took part in a post of one of these agencies.
// @of a Participation, b Participation, meeting Event
// @param inPostsOf [ID!]!
CALL () {
  MATCH (agency:Entity)<-[:POST_IN]-()<-[:IN_CAPACITY_OF]-(theirs:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(their:Meeting) WHERE agency.id IN $inPostsOf
  RETURN collect(DISTINCT theirs.id) AS own, collect(DISTINCT their.id) AS found
}
MATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE meeting:Entity AND meeting.id IN found AND (a.id IN own OR b.id IN own)
RETURN a, b
