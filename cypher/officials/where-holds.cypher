// Holds such a post on a day.
// @of that Official
// @with tenure Tenure, post Post
// @param asOf Date!
MATCH (that:Official)
WHERE EXISTS {
  MATCH (that)-[:HAS]->(tenure:Tenure)-[:OF]->(post:Post)
  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf /* where */
}
RETURN that
