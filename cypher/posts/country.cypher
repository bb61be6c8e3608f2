// The country that a post is of.
// @from this Post
// @to one that Country
MATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})
MATCH (this)-[:POST_OF]->(that)
RETURN that
