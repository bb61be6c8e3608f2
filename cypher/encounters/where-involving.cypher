// One of these is behind one of the two sides.
// @of a Participation, b Participation, meeting Event
// @param involving [ID!]!
CALL () {
  MATCH (one:Entity)-[:ATTENDED]->(their:Meeting) WHERE one.id IN $involving
  RETURN collect(DISTINCT their.id) AS found
}
MATCH (a:Participation)-[:AT_EVENT]->(meeting:Meeting)<-[:AT_EVENT]-(b:Participation)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE meeting:Entity AND meeting.id IN found AND (EXISTS { (x)-[:INVOLVED_IN]->(a) WHERE x.id IN $involving } OR EXISTS { (y)-[:INVOLVED_IN]->(b) WHERE y.id IN $involving })
RETURN a, b
