// Links entities to entities, with to which and of which day on each link, for the indexes that give the newest; one that a later batch writes is there by its id until then.
// param rows [[ANY]]
UNWIND $rows AS row
MATCH (from:Entity {id: row[0]})
MERGE (to:Entity {id: row[2]})
CREATE (from)-[link:$(row[1])]->(to)
SET link.place = row[3], link.to = row[2], link.day = from.day
