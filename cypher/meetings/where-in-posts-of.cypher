// Someone took part in a post of one of these agencies.
// @of that Event
// @param inPostsOf [ID!]!
CALL () {
  MATCH (agency:Entity)<-[:POST_IN]-()<-[:IN_CAPACITY_OF]-(:Participation {status: 'ATTENDED'})-[:AT_EVENT]->(meeting:Meeting) WHERE agency.id IN $inPostsOf
  RETURN collect(DISTINCT meeting.id) AS found
}
MATCH (that:Meeting)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
