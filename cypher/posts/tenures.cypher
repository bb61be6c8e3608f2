// Who held a post and when, the latest first.
// @from this Post
// @to that Tenure
MATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})
MATCH (this)<-[:OF]-(that:Tenure)
RETURN that
ORDER BY that.certainFrom DESC, that.id
