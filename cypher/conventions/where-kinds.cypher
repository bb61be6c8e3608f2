// Of one of these kinds.
// @of that Convention
// @param kinds [ConventionKind!]!
MATCH (that:Convention)
WHERE that.kind IN $kinds
RETURN that
