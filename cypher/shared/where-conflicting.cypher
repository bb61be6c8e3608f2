// Whether live claims differ.
// @for events/where-conflicting Event, facts/where-conflicting Fact
// @of that Event
// @param conflicting Boolean!
// @same that.conflicting
MATCH (that:Event)
WHERE that.conflicting = $conflicting
RETURN that
