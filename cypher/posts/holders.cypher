// Who certainly held a post on a day, by name.
// @from this Post
// @to that Official
// @param asOf Date
// @param possible Boolean
MATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})
MATCH (this)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)
WHERE CASE WHEN $possible THEN tenure.possibleFrom <= $asOf AND tenure.possibleTo >= $asOf ELSE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf END
WITH DISTINCT official AS that
RETURN that
ORDER BY that.name, that.id
