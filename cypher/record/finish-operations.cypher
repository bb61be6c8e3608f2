// Finishes operations that have told everything, once nothing is left to be concluded; only then the record has a new version.
// @param at STRING
MATCH (record:Record {id: 'record'})
WHERE NOT EXISTS { (:Dirty) } AND NOT EXISTS { (:Turned) } AND NOT EXISTS { (:Reweighed) }
MATCH (operation:Operation {state: 'DRAINING'})
SET operation.state = 'DONE', operation.endedAt = $at, record.version = coalesce(record.version, 0) + 1
