// Who organises it, in the order in which they were told.
// @for events/organisers Event, series/organisers Series
// @from this Event
// @to that Actor
MATCH (this:Entity {id: 'event:ahc-org'})
MATCH (this)-[link:ORGANISED_BY]->(that)
RETURN that
ORDER BY link.place, that.id
