// Begins an operation with the next number, which is never given again.
// @param number INTEGER
// @param kind STRING
// @param key STRING
// @param state STRING
// @param by STRING
// @param at STRING
// @param form INTEGER
MATCH (record:Record {id: 'record'})
SET record.operation = $number, record.at = $at, record.form = coalesce(record.form, $form)
CREATE (:Operation {number: $number, id: 'operation:' + $number, kind: $kind, key: $key, state: $state, by: $by, attempt: 1, at: $at})
