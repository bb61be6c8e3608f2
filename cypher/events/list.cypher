// Events that match, the newest first; those without a date last.
// @to that Event
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Event) WHERE that:Shown AND that.day >= ''
RETURN that
ORDER BY that.day DESC, that.id
