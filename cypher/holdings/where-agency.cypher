// A post in this agency.
// @of post Post
// @param agency ID!
MATCH (post:Post)
WHERE EXISTS { (post)-[:POST_IN]->({id: $agency}) }
RETURN post
