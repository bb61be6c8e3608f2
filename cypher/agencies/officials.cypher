// Who held a post of the agency on a day, by name.
// @from this Agency
// @to that Official
// @param asOf Date
MATCH (this:Entity {id: 'agency:unodc'})
MATCH (this)<-[:POST_IN]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)
WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf
WITH DISTINCT official AS that
RETURN that
ORDER BY that.name, that.id
