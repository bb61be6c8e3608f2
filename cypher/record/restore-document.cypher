// Marks a document as no longer retracted, and keeps in which operation.
// param id STRING
// param number INTEGER
MATCH (document:Entity {id: $id})
REMOVE document:Retracted
SET document.retractedAt = NULL, document.retractions = coalesce(document.retractions, []) + $number
