// The protocols to a convention, the oldest first.
// @from this Convention
// @to that Convention
MATCH (this:Entity {id: 'convention:budapest-convention'})
MATCH (this)<-[:SUPPLEMENTS]-(that:Convention)
RETURN that
ORDER BY coalesce(that.adopted, that.opened, '9999'), that.id
