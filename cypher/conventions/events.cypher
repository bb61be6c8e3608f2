// The events that concern a convention, the newest first.
// @from this Convention
// @to that Event
// @same link.to
MATCH (this:Entity {id: 'convention:hanoi-convention'})
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Event)-[link:CONCERNS]->() WHERE link.to = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
