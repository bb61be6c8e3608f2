// A party to this convention on a day: it has consented to be bound and not withdrawn since.
// @of that Country
// @param partyTo ID!
// @param asOf Date!
CALL () {
  MATCH (convention:Entity {id: $partyTo})<-[:UNDER]-(consent:Action)<-[:PERFORMED]-(one:Country)
  WHERE consent.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND'] AND consent.latest <= $asOf
    AND NOT EXISTS {
      MATCH (one)-[:PERFORMED]->(withdrawal:Action {act: 'WITHDRAWAL'})-[:UNDER]->(convention)
      WHERE withdrawal.latest <= $asOf AND withdrawal.latest > consent.latest
    }
  RETURN collect(DISTINCT one.id) AS found
}
MATCH (that:Country)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
