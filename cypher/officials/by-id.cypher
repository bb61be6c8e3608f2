// An official by id.
// to one that Official
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Official AND that:Shown
RETURN that
