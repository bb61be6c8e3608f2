// Notes in the ledger that a document was retracted, or restored when it was, and in which operation.
// @param id STRING
// @param number INTEGER
// @param at STRING?
MATCH (document:Told {id: $id})
SET document.retractions = coalesce(document.retractions, []) + $number, document.retractedAt = $at
SET document:Dirty
