// The events about a topic, the newest first.
// from this Topic to that Event
MATCH (this:Entity {id: 'topic:cybersecurity'})
MATCH (this)<-[:ABOUT]-(that:Event)
RETURN that
ORDER BY that.day DESC, that.id
