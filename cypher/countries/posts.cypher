// The posts of a country, the most senior first.
// @from this Country
// @to that Post
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)<-[:POST_OF]-(that:Post)
RETURN that
ORDER BY that.seniority, that.name, that.id
