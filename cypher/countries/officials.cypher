// Who held a post of the country on a day, by name.
// @from this Country
// @to that Official
// @param asOf Date
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)<-[:POST_OF]-(post:Post)<-[:OF]-(tenure:Tenure)<-[:HAS]-(official:Official)
WHERE tenure.certainFrom <= $asOf AND tenure.certainTo >= $asOf
WITH DISTINCT official AS that
RETURN that
ORDER BY that.name, that.id
