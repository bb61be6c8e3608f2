// An organ of this country.
// @of that Agency
// @param country ID!
CALL () {
  MATCH (:Entity {id: $country})<-[:ORGAN_OF]-(one:Agency)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Agency)
WHERE that:Entity AND that.id IN found
RETURN that
