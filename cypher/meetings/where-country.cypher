// In this country.
// of that Event
// param country ID!
MATCH (that:Meeting)
WHERE EXISTS { (that)-[:IN_COUNTRY]->({id: $country}) }
RETURN that
