// Whom a country or agency succeeds, in the order in which they were told.
// @from this Actor
// @to that Actor
MATCH (this:Entity {id: 'country:VNM'})
MATCH (this)-[link:SUCCESSOR_OF]->(that)
RETURN that
ORDER BY link.place, that.id
