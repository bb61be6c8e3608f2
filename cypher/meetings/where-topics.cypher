// About one of these topics.
// @of that Event
// @param topics [ID!]!
CALL () {
  MATCH (topic:Entity)<-[:ABOUT]-(one:Meeting) WHERE topic.id IN $topics
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Meeting)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
