// What else is stated about something, by property.
// @from this Node
// @to that Statement
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)<-[:SAYS_OF]-(that:Statement)
RETURN that
ORDER BY that.property, that.id
