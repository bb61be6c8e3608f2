// The meetings on the programme of an event or beside it, at any depth, the newest first.
// @from this Event
// @to that Event
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)<-[:PART_OF|ON_MARGINS_OF*1..]-(meeting:Meeting)
WITH DISTINCT meeting AS that
RETURN that
ORDER BY that.day DESC, that.id
