// It rests on at most so many independent publishers.
// @of that Fact
// @param publishersAtMost Int!
MATCH (that:Fact)
WHERE that.publishers <= $publishersAtMost
RETURN that
