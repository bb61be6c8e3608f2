// The convention that this one supplements.
// @from this Convention
// @to one that Convention
MATCH (this:Entity {id: 'convention:cets-224'})
MATCH (this)-[:SUPPLEMENTS]->(that)
RETURN that
