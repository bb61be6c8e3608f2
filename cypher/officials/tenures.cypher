// The posts that an official holds or held, the latest first.
// @from this Official
// @to that Tenure
MATCH (this:Entity {id: 'official:to-lam'})
MATCH (this)-[:HAS]->(that:Tenure)
RETURN that
ORDER BY that.certainFrom DESC, that.id
