// In one of these UN regions or subregions.
// @of that Country
// @param regions [String!]!
MATCH (that:Country)
WHERE that.region IN $regions OR that.subregion IN $regions
RETURN that
