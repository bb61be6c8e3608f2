// The meetings that someone, or someone on their behalf, took part in; the newest first.
// @from this Actor
// @to that Event
// @same link.by
MATCH (this:Entity {id: 'official:to-lam'})
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH ()-[link:ATTENDED]->(that:Meeting) WHERE link.by = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
