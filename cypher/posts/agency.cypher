// The agency that a post is in.
// @from this Post
// @to one that Agency
MATCH (this:Entity {id: 'post:vnm-minister-of-public-security'})
MATCH (this)-[:POST_IN]->(that)
RETURN that
