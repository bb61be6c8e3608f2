// Organised by this official, country or agency.
// of that Event
// param organisedBy ID!
MATCH (that:Event)
WHERE EXISTS { (that)-[:ORGANISED_BY]->({id: $organisedBy}) }
RETURN that
