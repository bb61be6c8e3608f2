// It did such a treaty act.
// of that Country
// with action TreatyAction
CALL () {
  MATCH (one:Country)-[:PERFORMED]->(action:Action)
  WHERE true /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Country)
WHERE that:Entity AND that.id IN found
RETURN that
