// Writes the further names of entities.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (entity:Thing {id: row[0]})
UNWIND range(0, size(row[1]) - 1) AS place
CREATE (entity)-[:NAMED {place: place}]->(entry:Name)
SET entry = row[1][place]
