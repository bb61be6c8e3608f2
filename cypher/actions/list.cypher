// Treaty acts under any convention, the newest first; those without a date last.
// @to that TreatyAction
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Action) WHERE that.day >= '' AND that:Shown
RETURN that
ORDER BY that.day DESC, that.id
