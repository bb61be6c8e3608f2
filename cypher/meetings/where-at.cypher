// At this event (itself, on its programme or beside it, at any depth) or at an edition of this series.
// of that Event
// param at ID!
MATCH (that:Meeting)
WHERE EXISTS { (that)-[:PART_OF|ON_MARGINS_OF*0..]->({id: $at}) } OR EXISTS { (that)-[:PART_OF|ON_MARGINS_OF*0..]->()-[:EDITION_OF]->({id: $at}) }
RETURN that
