// Who organises a series, in the order in which they were told.
// @from this Series
// @to that Actor
MATCH (this:Entity {id: 'series:octopus-conference'})
MATCH (this)-[link:ORGANISED_BY]->(that)
RETURN that
ORDER BY link.place, that.id
