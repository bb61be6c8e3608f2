// The editions of a series, the newest first.
// from this Series to that Event
MATCH (this:Entity {id: 'series:octopus-conference'})
MATCH (this)<-[:EDITION_OF]-(that:Event)
RETURN that
ORDER BY that.day DESC, that.id
