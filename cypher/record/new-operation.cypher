// Writes an operation that is done within this transaction, with the next number.
// param kind STRING
// param key STRING
// param at STRING
// column number INTEGER
MATCH (record:Record {id: 'record'})
SET record.operation = coalesce(record.operation, 0) + 1
CREATE (operation:Operation {number: record.operation, id: 'operation:' + record.operation, key: $key, kind: $kind, at: $at, status: 'DONE'})
RETURN operation.number AS number
