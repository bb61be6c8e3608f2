// The events about a topic, the newest first.
// @from this Topic
// @to that Event
// @same link.to
MATCH (this:Entity {id: 'topic:cybersecurity'})
// Each has a day, be it an empty one: the comparison is for the planner, which then takes the order from an index.
MATCH (that:Event)-[link:ABOUT]->() WHERE link.to = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
