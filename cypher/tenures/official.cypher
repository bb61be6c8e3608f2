// Who holds or held the post.
// @from this Tenure
// @to one that Official
MATCH (this:Fact {id: 'tenure:to-lam.vnm-minister-of-public-security'})
MATCH (this)<-[:HAS]-(that)
RETURN that
