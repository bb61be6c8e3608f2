// Removes what stands in the graph though nobody told of it, a thousand things at a time.
CALL () {
  MATCH (thing:Entity)
  RETURN thing
  UNION ALL
  MATCH (thing:Fact)
  RETURN thing
}
WITH thing
WHERE NOT EXISTS { (thing)<-[:SHOWN_AS]-(:Told) }
CALL (thing) {
  OPTIONAL MATCH (thing)-[:NAMED]->(entry:Name)
  DETACH DELETE entry, thing
} IN TRANSACTIONS OF 1000 ROWS
