// It did such a treaty act under this convention.
// @of that Country
// @with action TreatyAction
// @param convention ID!
CALL () {
  MATCH (:Entity {id: $convention})<-[:UNDER]-(action:Asserted)<-[:PERFORMED]-(one:Country)
  WHERE true /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Country)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
