// Of one of these kinds.
// @for agencies/where-kinds Agency, conventions/where-kinds Convention, facts/where-kinds Fact
// @of that Agency
// @param kinds [AgencyKind!]!
MATCH (that:Agency)
WHERE that.kind IN $kinds
RETURN that
