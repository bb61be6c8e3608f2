// The treaty acts done at an event, the newest first.
// @from this Event
// @to that TreatyAction
MATCH (this:Entity {id: 'event:hanoi-signing-2025'})
MATCH (this)<-[:DONE_AT]-(that:Action)
RETURN that
ORDER BY coalesce(that.latest, '') DESC, that.id
