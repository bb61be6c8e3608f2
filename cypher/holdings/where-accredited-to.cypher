// A post accredited to this country or organisation.
// @of post Post
// @param accreditedTo ID!
MATCH (post:Post)
WHERE EXISTS { (post)-[:ACCREDITED_TO]->({id: $accreditedTo}) }
RETURN post
