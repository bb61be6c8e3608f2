// The events that concern a convention, the newest first.
// from this Convention to that Event
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (this)<-[:CONCERNS]-(that:Event)
RETURN that
ORDER BY that.day DESC, that.id
