// Ends an operation.
// param number INTEGER
// param added INTEGER
// param status STRING
MATCH (operation:Operation {number: $number})
SET operation.status = $status, operation.added = $added
