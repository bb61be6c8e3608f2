// The next ids of a kind in the ledger, of all or of those that have to be concluded anew, with about how many bytes are told of each.
// @for record/ledger-page Told, record/dirty Dirty
// @param after STRING
// @param before STRING
// @param limit INTEGER
// @column id STRING
// @column bytes INTEGER
MATCH (told:Told)
WHERE told.id > $after AND told.id < $before
RETURN told.id AS id, coalesce(told.bytes, 0) AS bytes
ORDER BY id
LIMIT $limit
