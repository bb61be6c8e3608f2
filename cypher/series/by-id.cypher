// A series of events by its id.
// to one that Series
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Series AND that:Shown
RETURN that
