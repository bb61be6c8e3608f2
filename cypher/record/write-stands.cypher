// Writes where actors stand under conventions over time, in place of what stood there.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (actor:Entity {id: row[0]}), (convention:Entity {id: row[1]})
CALL (actor, convention) { MATCH (actor)-[old:STANDS]->(convention) DELETE old }
FOREACH (stand IN row[2] | CREATE (actor)-[made:STANDS]->(convention) SET made = stand)
