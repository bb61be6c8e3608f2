// About one of these conventions.
// @of that Event
// @param concerns [ID!]!
CALL () {
  MATCH (convention:Entity)<-[:CONCERNS]-(one:Meeting) WHERE convention.id IN $concerns
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Meeting)
WHERE that:Entity AND that.id IN found
RETURN that
