// Takes the record's lock for a transaction, so that writes follow one another.
MERGE (record:Record {id: 'record'})
SET record.touched = 'lock'
