// Every one of these is behind one of the two sides.
// of a Participation, b Participation, meeting Event
// param between [ID!]!
CALL () {
  CALL () {
    WITH $between AS named WHERE size(named) = 0
    MATCH (their:Meeting)
    RETURN their
    UNION
    UNWIND $between AS one
    MATCH (fewest:Entity {id: one})
    WITH fewest ORDER BY COUNT { (fewest)-[:ATTENDED]->() } LIMIT 1
    MATCH (fewest)-[:ATTENDED]->(their:Meeting)
    WHERE all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(their) })
    RETURN their
  }
  RETURN collect(their.id) AS found
}
MATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)
WHERE meeting:Entity AND meeting.id IN found AND all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(a) } OR EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(b) })
RETURN a, b
