// The country in which an event takes place.
// @from this Event
// @to one that Country
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)-[:IN_COUNTRY]->(that)
RETURN that
