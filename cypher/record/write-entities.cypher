// Writes entities with their labels and properties, new ones and known ones; what others derived of them stays.
// param rows [[ANY]]
UNWIND $rows AS row
MERGE (entity:Entity {id: row[0]})
WITH row, entity, entity.retractedAt AS retractedAt, entity.retractions AS retractions, entity.size AS size
SET entity = row[2]
SET entity.retractedAt = retractedAt, entity.retractions = retractions, entity.size = CASE WHEN 'Event' IN row[1] THEN coalesce(size, 0) END
REMOVE entity:Shown:Meeting:Hidden
SET entity:$(row[1])
