// The series that an event is an edition of.
// @from this Event
// @to one that Series
MATCH (this:Entity {id: 'event:octopus-2025'})
MATCH (this)-[:EDITION_OF]->(that)
RETURN that
