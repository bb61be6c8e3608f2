// One of these.
// of that Event
// param ids [ID!]!
MATCH (that:Event)
WHERE that.id IN $ids
RETURN that
