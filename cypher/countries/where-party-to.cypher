// A party to this convention on a day: it has consented to be bound and not withdrawn since.
// of that Country
// param partyTo ID!
// param asOf Date!
MATCH (that:Country)
WHERE EXISTS {
  MATCH (that)-[:PERFORMED]->(consent:Action)-[:UNDER]->({id: $partyTo})
  WHERE consent.act IN ['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'FORMAL_CONFIRMATION', 'CONSENT_TO_BE_BOUND'] AND consent.latest <= $asOf
    AND NOT EXISTS {
      MATCH (that)-[:PERFORMED]->(withdrawal:Action {act: 'WITHDRAWAL'})-[:UNDER]->({id: $partyTo})
      WHERE withdrawal.latest <= $asOf AND withdrawal.latest >= consent.latest
    }
}
RETURN that
