// Meetings that match, the newest first.
// @to that Event
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Meeting) WHERE that.day >= ''
RETURN that
ORDER BY that.day DESC, that.id
