// A party to this convention on a day: it has consented to be bound and not withdrawn since.
// @of that Country
// @param partyTo ID!
// @param asOf Date!
CALL () {
  MATCH (one:Country)-[stands:STANDS {stage: 'PARTY'}]->(:Entity {id: $partyTo})
  WHERE stands.from <= $asOf AND stands.until > $asOf
  RETURN collect(one.id) AS found
}
MATCH (that:Country)
// Each is an Entity anyway: the label is for the planner, which then finds them by the index of ids.
WHERE that:Entity AND that.id IN found
RETURN that
