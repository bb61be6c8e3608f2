// Every one of these is behind one of the two sides.
// @of a Participation, b Participation, meeting Event
// @param between [ID!]!
CALL () {
  CALL () {
    WITH $between AS named WHERE size(named) = 0
    MATCH (their:Meeting)
    RETURN their
    UNION
    MATCH (one:Entity) WHERE one.id IN $between
    WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() }
    WITH collect(one) AS named
    WHERE all(wanted IN $between WHERE wanted IN [one IN named | one.id])
    WITH named, named[0] AS rarest
    MATCH (rarest)-[:ATTENDED]->(their:Meeting)
    WHERE all(one IN named WHERE EXISTS { (one)-[:ATTENDED]->(their) })
    RETURN their
  }
  RETURN collect(their.id) AS found
}
MATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE meeting:Entity AND meeting.id IN found AND all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(a) } OR EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(b) })
RETURN a, b
