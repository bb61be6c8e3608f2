// One of these is behind one of the two sides.
// of a Participation, b Participation
// param involving [ID!]!
MATCH (a:Participation), (b:Participation)
WHERE EXISTS { (x)-[:INVOLVED_IN]->(a) WHERE x.id IN $involving } OR EXISTS { (y)-[:INVOLVED_IN]->(b) WHERE y.id IN $involving }
RETURN a, b
