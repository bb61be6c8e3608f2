// Writes the further names of entities.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (entity:Entity {id: row[0]})
CREATE (entity)-[:NAMED {place: row[1]}]->(entry:Name)
SET entry = row[2]
