// Holds such a post on a day; found from what is named.
// @of that Official
// @with tenure Tenure, post Post
// @param accreditedTo ID!
// @param asOf Date!
CALL () {
  MATCH (:Entity {id: $accreditedTo})<-[:ACCREDITED_TO]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)
  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
