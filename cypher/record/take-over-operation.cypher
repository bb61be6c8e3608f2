// Takes over an operation of this key that was not finished: whoever began it can write no more for it.
// @param key STRING
// @param by STRING
// @column number INTEGER
// @column at STRING
// @column attempt INTEGER
// @column kind STRING
MATCH (operation:Operation {key: $key})
WHERE operation.state <> 'DONE'
SET operation.attempt = operation.attempt + 1, operation.by = $by, operation.state = 'TELLING'
RETURN operation.number AS number, operation.at AS at, operation.attempt AS attempt, operation.kind AS kind
