// About one of these conventions.
// @of that Event
// @param concerns [ID!]!
CALL () {
  MATCH (convention:Entity)<-[:CONCERNS]-(one:Meeting) WHERE convention.id IN $concerns
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Meeting)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
