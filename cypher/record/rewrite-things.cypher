// Writes things anew that have a node: labels and properties; what they were linked to and called is taken away. What others derive of them stays.
// @param rows [[ANY]]
// @param outgoing [STRING]
// @param incoming [STRING]
UNWIND $rows AS row
MATCH (thing:Thing {id: row[0]})
CALL (thing) { MATCH (thing)-[link]->() WHERE type(link) IN $outgoing DELETE link }
CALL (thing) { MATCH (thing)<-[link]-() WHERE type(link) IN $incoming DELETE link }
CALL (thing) { MATCH (thing)-[:NAMED]->(entry:Name) DETACH DELETE entry }
WITH row, thing, thing.size AS size, thing.entered AS entered
SET thing = row[2], thing.size = size, thing.entered = entered
REMOVE thing:Shown:Hidden:Meeting:Asserted:Retracted
SET thing:$(row[1])
