// One of these.
// of that Country
// param ids [ID!]!
MATCH (that:Country)
WHERE that:Entity AND that.id IN $ids
RETURN that
