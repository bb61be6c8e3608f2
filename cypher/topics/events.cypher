// The events about a topic, the newest first.
// @from this Topic
// @to that Event
// @same link.to
MATCH (this:Entity {id: 'topic:cybersecurity'})
MATCH (that:Event)-[link:ABOUT]->() WHERE link.to = this.id AND link.day >= ''
RETURN that
ORDER BY link.day DESC, that.id
