// What was done under a convention, the newest first.
// @from this Convention
// @to that TreatyAction
MATCH (this:Entity {id: 'convention:hanoi-convention'})
MATCH (this)<-[:UNDER]-(that:Action)
RETURN that
ORDER BY coalesce(that.latest, '') DESC, that.id
