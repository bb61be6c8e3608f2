// Organised by this official, country or agency.
// @of that Event
// @param organisedBy ID!
CALL () {
  MATCH (:Entity {id: $organisedBy})<-[:ORGANISED_BY]-(one:Event)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Event)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
