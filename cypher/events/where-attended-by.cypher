// All of these were there.
// @of that Event
// @param attendedBy [ID!]!
CALL () {
  CALL () {
    WITH $attendedBy AS named WHERE size(named) = 0
    MATCH (event:Event)
    RETURN event
    UNION
    MATCH (one:Entity) WHERE one.id IN $attendedBy
    WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }
    WITH collect(one) AS named
    WHERE all(wanted IN $attendedBy WHERE wanted IN [one IN named | one.id])
    WITH named, named[0] AS rarest
    MATCH (rarest)-[:ATTENDED]->(event:Event)
    WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(event) })
    RETURN event
  }
  RETURN collect(event.id) AS found
}
MATCH (that:Event)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
