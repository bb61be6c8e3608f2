// A post of one of these ranks.
// @of post Post
// @param ranks [PostRank!]!
MATCH (post:Post)
WHERE post.rank IN $ranks
RETURN post
