// Of one of these kinds.
// @for events/where-kinds Event, meetings/where-kinds Event:Meeting
// @of that Event
// @param kinds [EventKind!]!
// @same that.kind
MATCH (that:Event)
WHERE that.kind IN $kinds
RETURN that
