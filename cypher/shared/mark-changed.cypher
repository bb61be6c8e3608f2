// Marks things for which whatever rests on them, or names them, has to be concluded anew.
// Reweighed are sources and documents that weigh otherwise than before; turned are things that are shown now and were not, or the other way round.
// @for record/mark-reweighed Reweighed, record/mark-turned Turned
// @param ids [STRING]
MATCH (record:Record {id: 'record'})
SET record.stamp = coalesce(record.stamp, 0) + 1
WITH record
UNWIND $ids AS wanted
MATCH (told:Told {id: wanted})
SET told:Reweighed, told.stamp = record.stamp
