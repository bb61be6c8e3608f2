// Whether live claims differ.
// of that Fact
// param conflicting Boolean!
MATCH (that:Fact)
WHERE coalesce(that.conflicting, false) = $conflicting
RETURN that
