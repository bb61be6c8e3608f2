// One of these took part.
// of that Event
// param involving [ID!]!
MATCH (that:Meeting)
WHERE any(wanted IN $involving WHERE EXISTS { (:Entity {id: wanted})-[:ATTENDED]->(that) })
RETURN that
