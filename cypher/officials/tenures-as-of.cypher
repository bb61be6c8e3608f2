// The tenures of an official that certainly cover a day, the latest first.
// @from this Official
// @to that Tenure
// @param asOf Date
// @param possible Boolean
MATCH (this:Entity {id: 'official:to-lam'})
MATCH (this)-[:HAS]->(that:Tenure)
WHERE CASE WHEN $possible THEN that.possibleFrom <= $asOf AND that.possibleTo >= $asOf ELSE that.certainFrom <= $asOf AND that.certainTo >= $asOf END
RETURN that
ORDER BY that.certainFrom DESC, that.id
