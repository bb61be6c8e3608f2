// Marks sources and documents that weigh otherwise than before; whatever rests on them has to be concluded anew.
// @param ids [STRING]
MATCH (record:Record {id: 'record'})
SET record.stamp = coalesce(record.stamp, 0) + 1
WITH record
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
SET told:Reweighed, told.stamp = record.stamp
