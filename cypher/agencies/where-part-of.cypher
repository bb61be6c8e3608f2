// A part of this agency.
// of that Agency
// param partOf ID!
MATCH (that:Agency)
WHERE EXISTS { (that)-[:UNIT_OF]->({id: $partOf}) }
RETURN that
