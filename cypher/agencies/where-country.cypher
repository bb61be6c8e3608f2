// An organ of this country.
// of that Agency
// param country ID!
MATCH (that:Agency)
WHERE EXISTS { (that)-[:ORGAN_OF]->({id: $country}) }
RETURN that
