// An edition of this series.
// of that Event
// param series ID!
MATCH (that:Event)
WHERE EXISTS { (that)-[:EDITION_OF]->({id: $series}) }
RETURN that
