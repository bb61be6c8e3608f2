// Whether live claims differ.
// @of that Fact
// @param conflicting Boolean!
// @same that.conflicting
MATCH (that:Fact)
WHERE that.conflicting = $conflicting
RETURN that
