// Every one of these is behind one of the two sides, and both sides have one.
// of a Participation, b Participation
// param between [ID!]!
MATCH (a:Participation), (b:Participation)
WHERE all(wanted IN $between WHERE EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(a) } OR EXISTS { (:Entity {id: wanted})-[:INVOLVED_IN]->(b) })
RETURN a, b
