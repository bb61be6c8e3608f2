// One of these.
// of that Agency
// param ids [ID!]!
MATCH (that:Agency)
WHERE that:Entity AND that.id IN $ids
RETURN that
