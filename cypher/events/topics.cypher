// The topics of an event, in the order in which they were told.
// @from this Event
// @to that Topic
MATCH (this:Entity {id: 'event:octopus-2025'})
MATCH (this)-[link:ABOUT]->(that)
RETURN that
ORDER BY link.place, that.id
