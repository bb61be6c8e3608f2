// The parts of an agency, by name.
// @from this Agency
// @to that Agency
MATCH (this:Entity {id: 'agency:united-nations'})
MATCH (this)<-[:UNIT_OF]-(that:Agency)
RETURN that
ORDER BY that.name, that.id
