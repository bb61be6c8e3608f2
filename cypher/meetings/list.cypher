// Meetings that match, the newest first.
// @to that Event
MATCH (that:Meeting) WHERE that.day >= ''
RETURN that
ORDER BY that.day DESC, that.id
