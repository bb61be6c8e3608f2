// Whether live claims differ.
// @of that Event
// @param conflicting Boolean!
// @same that.conflicting
MATCH (that:Event)
WHERE that.conflicting = $conflicting
RETURN that
