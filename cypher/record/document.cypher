// Whether a document is on record, and since when it is retracted.
// param id STRING
// column id STRING
// column retractedAt STRING
MATCH (document:Entity {id: $id})
WHERE document:Document
RETURN document.id AS id, document.retractedAt AS retractedAt
