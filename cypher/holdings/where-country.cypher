// A post of this country.
// @of post Post
// @param country ID!
MATCH (post:Post)
WHERE EXISTS { (post)-[:POST_OF]->({id: $country}) }
RETURN post
