// Removes the nodes of things of which nothing is told.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH (thing:Thing {id: wanted})
OPTIONAL MATCH (thing)-[:NAMED]->(entry:Name)
DETACH DELETE entry, thing
