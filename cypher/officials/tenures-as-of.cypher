// The tenures of an official that certainly cover a day, the latest first.
// @from this Official
// @to that Tenure
// @param asOf Date
MATCH (this:Entity {id: 'official:to-lam'})
MATCH (this)-[:HAS]->(that:Tenure)
WHERE that.certainFrom <= $asOf AND that.certainTo >= $asOf
RETURN that
ORDER BY that.certainFrom DESC, that.id
