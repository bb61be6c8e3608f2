// All of these took part.
// @of that Event
// @param between [ID!]!
CALL () {
  CALL () {
    WITH $between AS named WHERE size(named) = 0
    MATCH (meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (one:Entity) WHERE one.id IN $between
    WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }
    WITH collect(one) AS named
    WHERE all(wanted IN $between WHERE wanted IN [one IN named | one.id])
    WITH named, named[0] AS rarest
    MATCH (rarest)-[:ATTENDED]->(meeting:Meeting)
    WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(meeting) })
    RETURN meeting
  }
  RETURN collect(meeting.id) AS found
}
MATCH (that:Meeting)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
