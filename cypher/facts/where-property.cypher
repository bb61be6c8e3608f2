// A statement of this property.
// @of that Fact
// @param property String!
MATCH (that:Fact)
WHERE that:Statement AND that.property = $property
RETURN that
