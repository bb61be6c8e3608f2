// The treaty acts that an official signed in person, the newest first.
// @from this Official
// @to that TreatyAction
MATCH (this:Entity {id: 'official:lounas-meghremane'})
MATCH (this)<-[:SIGNED_BY]-(that:Action)
RETURN that
ORDER BY coalesce(that.latest, '') DESC, that.id
