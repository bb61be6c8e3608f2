// An agency or organisation by its id.
// to one that Agency
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Agency AND that:Shown
RETURN that
