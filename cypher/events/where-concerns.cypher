// It concerns this convention.
// of that Event
// param concerns ID!
MATCH (that:Event)
WHERE EXISTS { (that)-[:CONCERNS]->({id: $concerns}) }
RETURN that
