// Links entities to entities; one that a later batch writes is there by its id until then.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MERGE (to:Entity {id: row[2]})
CREATE (from)-[link:$(row[1])]->(to)
SET link.place = row[3]
