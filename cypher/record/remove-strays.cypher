// Removes what stands in the graph though nobody told of it, a thousand things at a time.
MATCH (thing:Thing)
WHERE NOT EXISTS { MATCH (:Told {id: thing.id}) }
CALL (thing) {
  OPTIONAL MATCH (thing)-[:NAMED]->(entry:Name)
  DETACH DELETE entry, thing
} IN TRANSACTIONS OF 1000 ROWS
