// About this topic.
// @of that Event
// @param topic ID!
CALL () {
  MATCH (:Entity {id: $topic})<-[:ABOUT]-(one:Event)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Event)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
