// The conventions that an event concerns, in the order in which they were told.
// @from this Event
// @to that Convention
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)-[link:CONCERNS]->(that)
RETURN that
ORDER BY link.place, that.id
