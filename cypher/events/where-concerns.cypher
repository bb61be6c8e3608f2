// It concerns this convention.
// @of that Event
// @param concerns ID!
CALL () {
  MATCH (:Entity {id: $concerns})<-[:CONCERNS]-(one:Event)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Event)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
