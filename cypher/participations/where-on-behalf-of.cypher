// On behalf of one of these countries or agencies.
// @of that Participation
// @param onBehalfOf [ID!]!
MATCH (that:Participation)
WHERE EXISTS { (that)-[:ON_BEHALF_OF]->(side) WHERE side.id IN $onBehalfOf }
RETURN that
