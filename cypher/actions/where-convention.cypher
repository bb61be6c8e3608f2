// Done under this convention.
// @of that TreatyAction
// @param convention ID!
MATCH (that:Action)
WHERE EXISTS { (that)-[:UNDER]->({id: $convention}) }
RETURN that
