// The agency that this one is a part of.
// @from this Agency
// @to one that Agency
MATCH (this:Entity {id: 'agency:un-general-assembly'})
MATCH (this)-[:UNIT_OF]->(that)
RETURN that
