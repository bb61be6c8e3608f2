// The event on whose programme this one is.
// @from this Event
// @to one that Event
MATCH (this:Entity {id: 'event:hanoi-signing-banquet-2025'})
MATCH (this)-[:PART_OF]->(that)
RETURN that
