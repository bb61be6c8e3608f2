// Things of a kind that have to be concluded anew, by id, with about how many bytes are told of each.
// @param after STRING
// @param before STRING
// @param limit INTEGER
// @column id STRING
// @column bytes INTEGER
MATCH (told:Dirty)
WHERE told.id > $after AND told.id < $before
RETURN told.id AS id, coalesce(told.bytes, 0) AS bytes
ORDER BY id
LIMIT $limit
