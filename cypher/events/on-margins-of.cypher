// The event beside which this one takes place.
// @from this Event
// @to one that Event
MATCH (this:Entity {id: 'event:ambassador-vu.fra.octopus-2025'})
MATCH (this)-[:ON_MARGINS_OF]->(that)
RETURN that
