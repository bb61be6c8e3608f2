// Of one of these kinds.
// @of that Fact
// @param kinds [FactKind!]!
MATCH (that:Fact)
WHERE that.kind IN $kinds
RETURN that
