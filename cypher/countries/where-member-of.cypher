// A member of this organisation on a day.
// @of that Country
// @param memberOf ID!
// @param asOf Date!
CALL () {
  MATCH (:Entity {id: $memberOf})<-[:IN]-(membership:Membership)<-[:HAS_MEMBERSHIP]-(one:Country)
  WHERE membership.certainFrom <= $asOf AND membership.certainTo >= $asOf
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Country)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
