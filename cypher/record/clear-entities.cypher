// Takes away what entities link to and are called, before it is written anew.
// param ids [STRING]
// param links [STRING]
UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
CALL (entity) { MATCH (entity)-[link]->() WHERE type(link) IN $links DELETE link }
CALL (entity) { MATCH (entity)-[:NAMED]->(entry:Name) DETACH DELETE entry }
