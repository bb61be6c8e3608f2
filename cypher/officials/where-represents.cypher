// Represents this country or agency through a post held on a day: the post's country, else its agency.
// @of that Official
// @param represents ID!
// @param asOf Date!
CALL () {
  MATCH (:Entity {id: $represents})<-[link:POST_OF|POST_IN]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(one:Official)
  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf AND (link:POST_OF OR NOT EXISTS { (post)-[:POST_OF]->() })
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
