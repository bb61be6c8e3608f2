// Holds such a post on a day.
// of that Official
// with tenure Tenure, post Post
// param asOf Date!
CALL () {
  MATCH (one:Official)-[:HAS]->(tenure:Tenure)-[:OF]->(post:Post)
  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Official)
WHERE that:Entity AND that.id IN found
RETURN that
