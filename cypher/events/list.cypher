// Events that match, the newest first; those without a date last.
// @to that Event
MATCH (that:Event) WHERE that:Shown AND that.day >= ''
RETURN that
ORDER BY that.day DESC, that.id
