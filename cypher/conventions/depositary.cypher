// Who keeps the convention.
// @from this Convention
// @to one that Actor
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (this)-[:DEPOSITED_WITH]->(that)
RETURN that
