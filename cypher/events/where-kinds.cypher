// Of one of these kinds.
// of that Event
// param kinds [EventKind!]!
// same that.kind
MATCH (that:Event)
WHERE that.kind IN $kinds
RETURN that
