// All of these were there.
// of that Event
// param attendedBy [ID!]!
MATCH (that:Event)
WHERE all(wanted IN $attendedBy WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(that) })
RETURN that
