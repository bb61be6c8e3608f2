// In an edition of this series.
// @of that Participation
// @param series ID!
MATCH (that:Participation)
WHERE EXISTS { (that)-[:AT_EVENT]->()-[:EDITION_OF]->({id: $series}) }
RETURN that
