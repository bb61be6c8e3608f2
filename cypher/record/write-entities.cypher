// Writes entities with their labels and properties, new ones and known ones.
// param rows [[ANY]]
UNWIND $rows AS row
MERGE (entity:Entity {id: row[0]})
SET entity = row[2]
REMOVE entity:Shown:Meeting
SET entity:$(row[1])
