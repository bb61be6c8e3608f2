// With one of these statuses.
// @of that Event
// @param statuses [EventStatus!]!
MATCH (that:Event)
WHERE that.status IN $statuses
RETURN that
