// All of these took part.
// of that Event
// param between [ID!]!
CALL () {
  CALL () {
    WITH $between AS named WHERE size(named) = 0
    MATCH (meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (:Entity {id: $between[0]})-[:ATTENDED]->(meeting:Meeting)
    WHERE all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(meeting) })
    RETURN meeting
  }
  RETURN collect(meeting.id) AS found
}
MATCH (that:Meeting)
WHERE that:Entity AND that.id IN found
RETURN that
