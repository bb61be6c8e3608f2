// One of these took part.
// @of that Event
// @param involving [ID!]!
CALL () {
  MATCH (one:Entity)-[:ATTENDED]->(meeting:Meeting) WHERE one.id IN $involving
  RETURN collect(DISTINCT meeting.id) AS found
}
MATCH (that:Meeting)
WHERE that:Entity AND that.id IN found
RETURN that
