// Takes the record's lock for a transaction, so that writes follow one another, and tells which operation was begun last.
// @column number INTEGER
// @column at STRING
MERGE (record:Record {id: 'record'})
ON CREATE SET record.operation = 0, record.version = 0
SET record.touched = 'lock'
RETURN record.operation AS number, record.at AS at
