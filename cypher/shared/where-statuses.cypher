// With one of these statuses.
// @for events/where-statuses Event, participations/where-statuses Participation
// @of that Event
// @param statuses [EventStatus!]!
MATCH (that:Event)
WHERE that.status IN $statuses
RETURN that
