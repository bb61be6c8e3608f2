// Of one of these kinds.
// @of that Agency
// @param kinds [AgencyKind!]!
MATCH (that:Agency)
WHERE that.kind IN $kinds
RETURN that
