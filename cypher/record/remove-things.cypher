// Removes the nodes of things of which nothing is told.
// @param ids [STRING]
UNWIND $ids AS wanted
MATCH (:Told {id: wanted})-[:SHOWN_AS]->(thing)
OPTIONAL MATCH (thing)-[:NAMED]->(entry:Name)
DETACH DELETE entry, thing
