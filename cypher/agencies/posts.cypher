// The posts of an agency, the most senior first.
// @from this Agency
// @to that Post
MATCH (this:Entity {id: 'agency:unodc'})
MATCH (this)<-[:POST_IN]-(that:Post)
RETURN that
ORDER BY that.seniority, that.name, that.id
