// Treaty acts under any convention, the newest first; those without a date last.
// @to that TreatyAction
MATCH (that:Action) WHERE that.day >= '' AND that:Shown
RETURN that
ORDER BY that.day DESC, that.id
