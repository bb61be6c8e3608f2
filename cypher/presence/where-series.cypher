// In an edition of this series.
// @of participation Participation
// @param series ID!
MATCH (participation:Participation)
WHERE EXISTS { (participation)-[:AT_EVENT]->()-[:EDITION_OF]->({id: $series}) }
RETURN participation
