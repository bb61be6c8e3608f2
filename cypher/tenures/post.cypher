// The post that is or was held.
// @from this Tenure
// @to one that Post
MATCH (this:Fact {id: 'tenure:to-lam.vnm-minister-of-public-security'})
MATCH (this)-[:OF]->(that)
RETURN that
