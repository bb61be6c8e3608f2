// Everybody who acted under conventions or stands under them, and where they stand, as it is written.
// @param ids [STRING]
// @column actor STRING
// @column convention STRING
// @column stands [ANY]
UNWIND $ids AS wanted
MATCH (convention:Entity {id: wanted}) WHERE convention:Convention
CALL (convention) {
  MATCH (actor)-[:PERFORMED]->(:Asserted)-[:UNDER]->(convention) RETURN actor
  UNION
  MATCH (actor)-[:STANDS]->(convention) RETURN actor
}
RETURN actor.id AS actor, convention.id AS convention,
  COLLECT { MATCH (actor)-[stands:STANDS]->(convention) RETURN properties(stands) ORDER BY stands.from } AS stands
