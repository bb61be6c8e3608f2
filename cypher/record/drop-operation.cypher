// Takes back an operation that changed nothing.
// param number INTEGER
MATCH (operation:Operation {number: $number})
MATCH (record:Record {id: 'record', operation: $number})
SET record.operation = $number - 1
DELETE operation
