// Marks a document as retracted, and keeps in which operation.
// param id STRING
// param number INTEGER
// param at STRING
MATCH (document:Entity {id: $id})
SET document:Retracted
SET document.retractedAt = $at, document.retractions = coalesce(document.retractions, []) + $number
