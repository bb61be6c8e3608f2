// Begins an operation, or takes up one of the same key that was not finished.
// param key STRING
// param kind STRING
// param at STRING
// param form INTEGER
// column number INTEGER
// column at STRING
// column status STRING
MERGE (record:Record {id: 'record'})
ON CREATE SET record.form = $form, record.operation = 0
SET record.touched = $key
WITH record
OPTIONAL MATCH (known:Operation {key: $key, status: 'RUNNING'})
CALL (record, known) {
  WITH record, known WHERE known IS NULL
  SET record.operation = record.operation + 1
  CREATE (made:Operation {number: record.operation, id: 'operation:' + record.operation, key: $key, kind: $kind, at: $at, status: 'RUNNING'})
  RETURN made AS operation
  UNION
  WITH known WHERE known IS NOT NULL
  RETURN known AS operation
}
RETURN operation.number AS number, operation.at AS at, operation.status AS status
