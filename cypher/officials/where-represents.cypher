// Represents this country or agency through a post held on a day: the post's country, else its agency.
// of that Official
// param represents ID!
// param asOf Date!
MATCH (that:Official)
WHERE EXISTS {
  MATCH (that)-[:HAS]->(tenure:Tenure)-[:OF]->(post:Post)-[link:POST_OF|POST_IN]->({id: $represents})
  WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf AND (link:POST_OF OR NOT EXISTS { (post)-[:POST_OF]->() })
}
RETURN that
