// Every operation: its number, kind and time.
// @column number INTEGER
// @column kind STRING
// @column at STRING
MATCH (operation:Operation)
RETURN operation.number AS number, operation.kind AS kind, operation.at AS at
ORDER BY number
