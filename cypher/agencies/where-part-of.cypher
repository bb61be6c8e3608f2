// A part of this agency.
// @of that Agency
// @param partOf ID!
CALL () {
  MATCH (:Entity {id: $partOf})<-[:UNIT_OF]-(one:Agency)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Agency)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
