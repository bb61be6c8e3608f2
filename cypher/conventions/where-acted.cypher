// Such an act was done under it.
// @of that Convention
// @with action TreatyAction
MATCH (that:Convention)
WHERE EXISTS {
  MATCH (that)<-[:UNDER]-(action:Asserted)
  WHERE true /* where */
}
RETURN that
