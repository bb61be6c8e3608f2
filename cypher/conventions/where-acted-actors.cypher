// Such an act was done under it by one of these.
// @of that Convention
// @with action TreatyAction
// @param actors [ID!]!
CALL () {
  MATCH (actor:Entity)-[:PERFORMED]->(action:Asserted)-[:UNDER]->(one:Convention)
  WHERE actor.id IN $actors /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Convention)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
