// An edition of this series.
// of that Event
// param series ID!
CALL () {
  MATCH (:Entity {id: $series})<-[:EDITION_OF]-(one:Event)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Event)
WHERE that:Entity AND that.id IN found
RETURN that
