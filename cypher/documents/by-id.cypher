// A document by its id.
// to one that Document
// param id ID!
MATCH (that:Entity {id: $id}) WHERE that:Document AND that:Shown
RETURN that
