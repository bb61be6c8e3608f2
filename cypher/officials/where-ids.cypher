// One of these.
// of that Official
// param ids [ID!]!
MATCH (that:Official)
WHERE that:Entity AND that.id IN $ids
RETURN that
