// Operations that are not finished, the oldest first.
// @column number INTEGER
// @column kind STRING
// @column key STRING
// @column state STRING
// @column at STRING
// @column by STRING
MATCH (operation:Operation)
WHERE operation.state <> 'DONE'
RETURN operation.number AS number, operation.kind AS kind, operation.key AS key, operation.state AS state, operation.at AS at, operation.by AS by
ORDER BY number
