// For whom an official acts through the posts held on a day: the post's country, else its agency.
// @from this Official
// @to that Actor
// @param asOf Date
MATCH (this:Entity {id: 'official:to-lam'})
MATCH (this)-[:HAS]->(tenure:Tenure)-[:OF]->(post:Post)
WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf
MATCH (post)-[link:POST_OF|POST_IN]->(side)
WHERE link:POST_OF OR NOT EXISTS { (post)-[:POST_OF]->() }
WITH DISTINCT side AS that
RETURN that
ORDER BY that.name, that.id
