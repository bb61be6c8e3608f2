// Such an act was done under it.
// of that Convention
// with action TreatyAction
CALL () {
  MATCH (one:Convention)<-[:UNDER]-(action:Action)
  WHERE true /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Convention)
WHERE that:Entity AND that.id IN found
RETURN that
