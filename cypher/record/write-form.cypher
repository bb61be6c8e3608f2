// Notes in which form the graph is written.
// @param form INTEGER
MATCH (record:Record {id: 'record'})
SET record.form = $form
