// Marks things that are shown now and were not, or the other way round; whoever names them has to be concluded anew.
// @param ids [STRING]
MATCH (record:Record {id: 'record'})
SET record.stamp = coalesce(record.stamp, 0) + 1
WITH record
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
SET told:Turned, told.stamp = record.stamp
