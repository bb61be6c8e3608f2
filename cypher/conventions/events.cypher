// The events that concern a convention, the newest first.
// @from this Convention
// @to that Event
// @same link.to
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (that:Event)-[link:CONCERNS]->() WHERE link.to = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
