// One of these.
// of that Event
// param ids [ID!]!
MATCH (that:Event)
WHERE that:Entity AND that.id IN $ids
RETURN that
