// Organised by this official, country or agency.
// @of that Event
// @param organisedBy ID!
CALL () {
  MATCH (:Entity {id: $organisedBy})<-[:ORGANISED_BY]-(one:Event)
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Event)
WHERE that:Entity AND that.id IN found
RETURN that
