// In which form the graph is written.
// @column form INTEGER
MATCH (record:Record {id: 'record'})
RETURN coalesce(record.form, 1) AS form
