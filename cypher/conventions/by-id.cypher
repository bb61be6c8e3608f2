// A convention by its id.
// to one that Convention
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Convention AND that:Shown
RETURN that
