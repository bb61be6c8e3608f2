// A country by its id.
// to one that Country
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Country AND that:Shown
RETURN that
