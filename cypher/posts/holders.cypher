// Who certainly held a post on a day, by name.
// @from this Post
// @to that Official
// @param asOf Date
MATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})
MATCH (this)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)
WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf
WITH DISTINCT official AS that
RETURN that
ORDER BY that.name, that.id
