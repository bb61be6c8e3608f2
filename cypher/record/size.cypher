// How many entities and facts there are, shown or not.
// @to one size Int
RETURN COUNT { (:Entity) } + COUNT { (:Fact) } AS size
