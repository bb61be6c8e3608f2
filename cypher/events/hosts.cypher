// Who hosts an event, in the order in which they were told.
// @from this Event
// @to that Actor
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)-[link:HOSTED_BY]->(that)
RETURN that
ORDER BY link.place, that.id
