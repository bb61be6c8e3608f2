// All of these were there.
// of that Event
// param attendedBy [ID!]!
CALL () {
  CALL () {
    WITH $attendedBy AS named WHERE size(named) = 0
    MATCH (event:Event)
    RETURN event
    UNION
    MATCH (:Entity {id: $attendedBy[0]})-[:ATTENDED]->(event:Event)
    WHERE all(wanted IN $attendedBy WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(event) })
    RETURN event
  }
  RETURN collect(event.id) AS found
}
MATCH (that:Event)
WHERE that:Entity AND that.id IN found
RETURN that
