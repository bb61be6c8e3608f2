// One of these.
// of that Convention
// param ids [ID!]!
MATCH (that:Convention)
WHERE that:Entity AND that.id IN $ids
RETURN that
