// All of these took part.
// of that Event
// param between [ID!]!
CALL () {
  CALL () {
    WITH $between AS named WHERE size(named) = 0
    MATCH (meeting:Meeting)
    RETURN meeting
    UNION
    UNWIND $between AS one
    MATCH (fewest:Entity {id: one})
    WITH fewest ORDER BY COUNT { (fewest)-[:ATTENDED]->() } LIMIT 1
    MATCH (fewest)-[:ATTENDED]->(meeting:Meeting)
    WHERE all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(meeting) })
    RETURN meeting
  }
  RETURN collect(meeting.id) AS found
}
MATCH (that:Meeting)
WHERE that:Entity AND that.id IN found
RETURN that
