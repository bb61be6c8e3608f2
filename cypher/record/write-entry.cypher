// Writes since when conventions are in force by their own rule.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (convention:Entity {id: row[0]})
SET convention.entered = row[1]
