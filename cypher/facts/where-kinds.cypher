// Of one of these kinds.
// of that Fact
// param kinds [FactKind!]!
MATCH (that:Fact)
WHERE any(label IN labels(that) WHERE toUpper(label) IN $kinds)
RETURN that
