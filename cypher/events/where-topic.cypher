// About this topic.
// of that Event
// param topic ID!
MATCH (that:Event)
WHERE EXISTS { (that)-[:ABOUT]->({id: $topic}) }
RETURN that
