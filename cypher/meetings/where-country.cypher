// In this country.
// of that Event
// param country ID!
CALL () {
  MATCH (:Entity {id: $country})<-[:IN_COUNTRY]-(one:Meeting)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Meeting)
WHERE that:Entity AND that.id IN found
RETURN that
