// Makes the nodes of things that had none, with their labels and properties.
// @param rows [[ANY]]
UNWIND $rows AS row
MATCH (told:Told {id: row[0]})
CREATE (told)-[:SHOWN_AS]->(thing:$(row[1]))
SET thing = row[2]
