// All of these took part.
// of that Event
// param between [ID!]!
MATCH (that:Meeting)
WHERE all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(that) })
RETURN that
