// This post.
// @of post Post
// @param post ID!
MATCH (post:Post)
WHERE post.id = $post
RETURN post
