// It did such a treaty act.
// @of that Country
// @with action TreatyAction
MATCH (that:Country)
WHERE EXISTS {
  MATCH (that)-[:PERFORMED]->(action:Asserted)
  WHERE true /* where */
}
RETURN that
