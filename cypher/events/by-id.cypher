// An event by its id.
// to one that Event
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Event AND that:Shown
RETURN that
