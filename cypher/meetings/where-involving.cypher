// One of these took part.
// @of that Event
// @param involving [ID!]!
CALL () {
  MATCH (one:Entity)-[:ATTENDED]->(meeting:Meeting) WHERE one.id IN $involving
  RETURN collect(DISTINCT meeting.id) AS found
}
MATCH (that:Meeting)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
